package io.dromos.model.expression.evaluation.camel;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.camel.Exchange;
import org.jaxen.BaseXPath;
import org.jaxen.JaxenException;
import org.jaxen.Navigator;
import org.jaxen.UnresolvableException;
import org.jaxen.XPathFunctionContext;
import org.jaxen.dom.DocumentNavigator;
import org.jaxen.function.StringFunction;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * XPath 1.0 over the body as XML, without document types and with the standard's functions only. By Jaxen, which asks a
 * navigator for each step and so can be stopped; the JDK's own cannot.
 */
final class XPathEvaluation {

    private static final Navigator NODES = Listening.to(Navigator.class, new DocumentNavigator());

    private XPathEvaluation() {
    }

    static @Nullable Object evaluate(String text, Exchange exchange)
            throws JaxenException, IOException, SAXException, ParserConfigurationException {
        BaseXPath path = new BaseXPath(text, NODES);
        path.setFunctionContext(new XPathFunctionContext(false));
        path.setVariableContext((namespace, prefix, name) -> variable(name, exchange));
        Object found = path.evaluate(document(exchange));
        return found instanceof List<?> nodes ? values(nodes) : found;
    }

    private static Object variable(String name, Exchange exchange) throws UnresolvableException {
        Object value = exchange.getMessage().getHeader(name);
        if (value == null) {
            throw new UnresolvableException("There is no header for the variable " + name);
        }
        return value;
    }

    private static Document document(Exchange exchange)
            throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setCoalescing(true); // to XPath, a CDATA section is text like that around it
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new InputSource(new StringReader(String.valueOf(exchange.getMessage().getBody()))));
    }

    private static @Nullable Object values(List<?> nodes) {
        List<String> texts = nodes.stream().map(XPathEvaluation::text).toList();
        return texts.isEmpty() ? null : texts.size() == 1 ? texts.getFirst() : texts;
    }

    private static String text(Object node) {
        return StringFunction.evaluate(node, NODES);
    }
}
