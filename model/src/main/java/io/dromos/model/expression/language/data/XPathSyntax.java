package io.dromos.model.expression.language.data;

import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.language.parser.Brackets;
import io.dromos.model.expression.language.parser.Refusal;
import io.dromos.model.expression.language.parser.Syntax;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.NamespaceContext;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

/**
 * XPath 1.0 by the platform's parser, as Camel asks it by default; every prefix counts as declared. Where that parser
 * names no place, Saxon's finds it. What only Saxon reads is XPath of a later version: a warning, for an option beside
 * the text may choose Saxon.
 */
public final class XPathSyntax implements Syntax {

    private static final Brackets BRACKETS = new Brackets("\"'", false, "", "(:");
    private static final Pattern UNKNOWN_FUNCTION = Pattern.compile("function:? '?([\\w.-]+)");

    private final SaxonParser saxon = new SaxonParser();

    @Override
    public Set<String> languages() {
        return Set.of("xpath");
    }

    @Override
    public Brackets brackets() {
        return BRACKETS;
    }

    @Override
    public List<Refusal> refusals(String text, ExpressionKind kind) {
        if (text.contains("${")) {
            return List.of();
        }
        XPath path = XPathFactory.newDefaultInstance().newXPath();
        path.setNamespaceContext(new AnyPrefix());
        path.setXPathFunctionResolver((name, arity) -> null);
        path.setXPathVariableResolver(name -> "");
        try {
            path.compile(text);
            return List.of();
        } catch (XPathExpressionException wrong) {
            return List.of(refusal(text, String.valueOf(wrong.getMessage())));
        }
    }

    private Refusal refusal(String text, String said) {
        if (said.contains("JAXP0801")) {
            return Refusal.error(new TextRange(0, text.length()), "syntax-too-big");
        }
        Optional<Refusal> placed = saxon.path(text);
        if (placed.isEmpty()) {
            return Refusal.warning(new TextRange(0, text.length()), "syntax-newer-xpath");
        }
        Matcher function = UNKNOWN_FUNCTION.matcher(said);
        return function.find() && text.contains(function.group(1))
                ? noFunction(text, function.group(1))
                : placed.get();
    }

    private static Refusal noFunction(String text, String name) {
        int at = text.indexOf(name);
        return Refusal.error(new TextRange(at, at + name.length()), "syntax-function", name);
    }

    @Override
    public String sample() {
        return "//order[@id=";
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
