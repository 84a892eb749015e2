package io.dromos.model.expression.simple.check;

import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.tree.SimpleNode;
import io.dromos.model.expression.simple.tree.SimpleNode.Binary;
import io.dromos.model.expression.simple.tree.SimpleNode.Quoted;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Right sides that an operator cannot take: broken regular expressions, ranges that are none. */
final class Comparisons implements SimpleCheck {

    private static final Pattern RANGE = Pattern.compile("(\\d+)\\.\\.(\\d+)");
    private static final Pattern LIKE_RANGE = Pattern.compile("\\s*(\\d+)\\s*[-.,:]+\\s*(\\d+)\\s*");

    @Override
    public void check(SimpleNode node, Findings findings) {
        if (!(node instanceof Binary binary) || !(binary.right() instanceof Quoted quoted) || !quoted.closed()
                || quoted.parts().size() > 1) {
            return;
        }
        boolean plain = quoted.parts().isEmpty() || quoted.parts().getFirst() instanceof SimpleNode.Text;
        if (plain) {
            TextRange inner = new TextRange(quoted.range().start() + 1, quoted.range().end() - 1);
            String text = quoted.parts().isEmpty() ? "" : ((SimpleNode.Text) quoted.parts().getFirst()).value();
            check(binary.operator(), inner, text, findings);
        }
    }

    private static void check(String operator, TextRange inner, String text, Findings findings) {
        switch (operator) {
            case "regex", "!regex" -> regularExpression(inner, text, findings);
            case "range", "!range" -> range(inner, text, findings);
            default -> {
                // Takes any text.
            }
        }
    }

    /** The place that the platform names, if it is inside. A property may hold a part of the expression. */
    private static void regularExpression(TextRange inner, String text, Findings findings) {
        if (text.contains("{{")) {
            return;
        }
        try {
            Pattern.compile(text);
        } catch (PatternSyntaxException wrong) {
            int at = Math.clamp(wrong.getIndex(), 0, Math.max(0, text.length() - 1));
            TextRange place = text.isEmpty() || wrong.getIndex() < 0
                    ? inner
                    : new TextRange(inner.start() + at, inner.start() + at + 1);
            findings.error(place, "regular-expression", List.of(), String.valueOf(wrong.getDescription()));
        }
    }

    private static void range(TextRange inner, String text, Findings findings) {
        if (text.contains("{{")) {
            return;
        }
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            Matcher like = LIKE_RANGE.matcher(text);
            List<String> fixes = like.matches() ? List.of(like.group(1) + ".." + like.group(2)) : List.of();
            findings.error(inner, "range", fixes, text);
        } else if (new BigInteger(range.group(1)).compareTo(new BigInteger(range.group(2))) > 0) {
            findings.warning(inner, "range-reversed", List.of(range.group(2) + ".." + range.group(1)), text);
        }
    }
}
