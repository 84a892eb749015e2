package io.dromos.model.expression.simple.check;

import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.tree.OgnlPart;
import io.dromos.model.expression.simple.tree.SimpleNode;
import java.util.List;

/** Calls in paths whose parentheses do not match: Camel finds out when it calls. */
final class Parentheses implements SimpleCheck {

    @Override
    public void check(SimpleNode node, Findings findings) {
        if (!(node instanceof SimpleNode.Function function) || !function.closed()) {
            return;
        }
        for (OgnlPart part : function.tail()) {
            switch (part) {
                case OgnlPart.Call call -> call(call, findings);
                case OgnlPart.Name name -> name(name, findings);
                case OgnlPart.Index _ -> {
                    // Camel's parser counts the brackets.
                }
            }
        }
    }

    private static void call(OgnlPart.Call call, Findings findings) {
        TextRange range = call.range();
        int open = range.start() + call.name().length();
        boolean closed = findings.text().charAt(range.end() - 1) == ')' && range.end() - 1 > open;
        if (!closed) {
            findings.error(new TextRange(open, open + 1), "unclosed-call", List.of("()"));
        }
    }

    private static void name(OgnlPart.Name name, Findings findings) {
        int close = name.name().indexOf(')');
        if (close >= 0) {
            int at = name.range().start() + close;
            findings.error(new TextRange(at, at + 1), "unopened-call", List.of(""));
        }
    }
}
