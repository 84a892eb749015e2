package io.dromos.model.expression.simple.check;

import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.tree.Argument;
import io.dromos.model.expression.simple.tree.OgnlPart;
import io.dromos.model.expression.simple.tree.SimpleNode;
import java.util.List;
import java.util.Set;

/** Functions with nothing in them, or without the name that they are about; names with a default that there is not. */
final class EmptyParts implements SimpleCheck {

    private static final Set<String> KEYED = Set.of("header", "headers", "variable", "variables", "exchangeProperty");

    /** The same, the longer ones first. */
    private static final List<String> KEYS = List.of("headers", "header", "variables", "variable", "exchangeProperty");
    private static final Set<String> TYPED = Set.of("headerAs", "variableAs");

    @Override
    public void check(SimpleNode node, Findings findings) {
        if (!(node instanceof SimpleNode.Function function) || !function.closed()) {
            return;
        }
        if (function.content().length() == 0) {
            findings.error(function.range(), "empty-function", List.of());
        } else if (KEYED.contains(function.function())) {
            keyed(function, findings);
        } else {
            together(function, findings);
            path(function.tail(), findings);
            end(function, Severity.ERROR, findings);
        }
    }

    /** A dot at the end of a path: Camel calls a method without a name, and fails. */
    private static void end(SimpleNode.Function function, Severity severity, Findings findings) {
        String content = function.content().of(findings.text());
        if (content.endsWith(".") && content.indexOf(':') < 0) {
            TextRange dot = new TextRange(function.content().end() - 1, function.content().end());
            findings.add(dot, severity, "empty-path", List.of(""));
        }
    }

    private static void keyed(SimpleNode.Function function, Findings findings) {
        int behind = function.content().end() - function.name().end();
        boolean nameless = function.key().map(key -> key.range().length() == 0).orElse(behind > 0);
        if (nameless) {
            findings.warning(new TextRange(function.range().start(), function.range().end()), "missing-name", List.of(),
                    function.function());
            return;
        }
        function.key().ifPresent(key -> defaulted(function, key, findings));
        path(function.tail(), findings);
        end(function, Severity.WARNING, findings);
    }

    /** Camel asks for nothing between the name and the key: {@code headerr.foo} is the header {@code r.foo}. */
    private static void together(SimpleNode.Function function, Findings findings) {
        String name = function.function();
        KEYS.stream().filter(key -> name.startsWith(key) && !TYPED.contains(name)).findFirst().ifPresent(key -> {
            String read = function.content().of(findings.text());
            String rest = read.substring(read.indexOf(key) + key.length());
            findings.warning(function.name(), "run-together", List.of(key), key, rest);
        });
    }

    private static void defaulted(SimpleNode.Function function, Argument key, Findings findings) {
        int colon = key.text().indexOf(':');
        boolean named = function.function().startsWith("header") && colon > 0 && key.parts().size() == 1
                && Character.isLetter(key.text().charAt(0));
        if (named) {
            String name = key.text().substring(0, colon);
            TextRange range = new TextRange(key.range().start() + colon, key.range().end());
            findings.warning(range, "no-default", List.of(""), name, key.text().substring(colon + 1));
        }
    }

    private static void path(List<OgnlPart> tail, Findings findings) {
        for (OgnlPart part : tail) {
            if (part instanceof OgnlPart.Name name && name.name().isBlank()) {
                int start = Math.max(0, name.range().start() - 1);
                findings.error(new TextRange(start, name.range().end()), "empty-path", List.of(""));
            }
            if (part instanceof OgnlPart.Index index && index.range().length() == 2) {
                findings.warning(index.range(), "empty-index", List.of(""));
            }
        }
    }
}
