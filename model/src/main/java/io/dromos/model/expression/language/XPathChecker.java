package io.dromos.model.expression.language;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionProblem;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import javax.xml.namespace.NamespaceContext;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

/** XPath 1.0 by the platform's parser; every prefix counts as declared. Compiled, never evaluated. */
final class XPathChecker implements ExpressionChecker {

    @Override
    public boolean knows(String language) {
        return language.equals("xpath");
    }

    @Override
    public List<ExpressionProblem> check(Expression expression) {
        if (expression.text().contains("{{") || expression.text().contains("${")) {
            return List.of();
        }
        XPath path = XPathFactory.newDefaultInstance().newXPath();
        path.setNamespaceContext(new AnyPrefix());
        path.setXPathFunctionResolver((name, arity) -> null);
        try {
            path.compile(expression.text());
            return List.of();
        } catch (XPathExpressionException wrong) {
            return List.of(SyntaxProblems.atPosition(expression, "xpath", String.valueOf(wrong.getMessage())));
        }
    }

    private static final class AnyPrefix implements NamespaceContext {

        @Override
        public String getNamespaceURI(String prefix) {
            return prefix.isEmpty() ? "" : "urn:" + prefix;
        }

        @Override
        public String getPrefix(String uri) {
            return uri.startsWith("urn:") ? uri.substring("urn:".length()) : "";
        }

        @Override
        public Iterator<String> getPrefixes(String uri) {
            return Collections.singleton(getPrefix(uri)).iterator();
        }
    }
}
