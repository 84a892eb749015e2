package io.dromos.model.expression.simple.check;

import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.tree.Argument;
import io.dromos.model.expression.simple.tree.OgnlPart;
import io.dromos.model.expression.simple.tree.SimpleNode;
import java.util.List;
import java.util.Set;

/** Functions with nothing in them, or without the name that they are about; names with a default that there is not. */
final class EmptyParts implements SimpleCheck {

    private static final Set<String> KEYED = Set.of("header", "headers", "variable", "variables", "exchangeProperty");

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
            path(function.tail(), findings);
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
        }
    }
}
