package io.dromos.model.expression.evaluation.camel;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathEvaluationResult;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathNodes;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** XPath 1.0 over the body as XML, without document types and without functions of its own. */
final class XPathEvaluation {

    private XPathEvaluation() {
    }

    static @Nullable Object evaluate(String text, Exchange exchange)
            throws XPathExpressionException, IOException, SAXException, ParserConfigurationException {
        XPath path = XPathFactory.newDefaultInstance().newXPath();
        path.setXPathVariableResolver(name -> exchange.getMessage().getHeader(name.getLocalPart()));
        XPathEvaluationResult<?> result = path.evaluateExpression(text, document(exchange));
        return switch (result.type()) {
            case NODESET -> nodes((XPathNodes) result.value());
            case NODE -> text((Node) result.value());
            case ANY, BOOLEAN, NUMBER, STRING -> result.value();
        };
    }

    private static Document document(Exchange exchange)
            throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new InputSource(new StringReader(String.valueOf(exchange.getMessage().getBody()))));
    }

    private static @Nullable Object nodes(XPathNodes nodes) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> texts.add(text(node)));
        return texts.isEmpty() ? null : texts.size() == 1 ? texts.getFirst() : texts;
    }

    private static String text(Node node) {
        return String.valueOf(node.getTextContent());
    }
}
