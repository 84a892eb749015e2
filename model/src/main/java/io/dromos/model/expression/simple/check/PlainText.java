package io.dromos.model.expression.simple.check;

import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.tree.SimpleNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that was meant to be more than text: names without braces, a brace too many, a comparison. */
final class PlainText {

    private static final Pattern BARE = Pattern
            .compile("\\$((?:body|headers?|exchangeProperty|variables?|exception)(?![\\w{])(?:\\.\\w+)*)");
    /** Newer grammars read it; here it is text that reaches the receiver. */
    private static final String INIT = "$init{";
    private static final Pattern COMPARISON = Pattern.compile(
            "\\s+(==|=~|!=|!=~|>=|<=|>|<|!?contains|!?regex|!?is|!?in|!?range|starts ?[wW]ith|ends ?[wW]ith)\\s+"
                    + "('[^']*'|\"[^\"]*\"|-?\\d+(\\.\\d+)?|true|false|null)?\\s*");

    private PlainText() {
    }

    static void check(SimpleNode root, Findings findings) {
        comparison(parts(root), findings);
        slips(root, findings);
    }

    /** What can be told also of a text that is refused for something else. */
    static void slips(SimpleNode root, Findings findings) {
        List<SimpleNode> parts = parts(root);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof SimpleNode.Text text) {
                bare(text.range(), findings);
                if (i == 0 && text.value().startsWith(INIT)) {
                    findings.warning(new TextRange(0, INIT.length()), "init-plain", List.of());
                }
                if (i > 0 && parts.get(i - 1) instanceof SimpleNode.Function) {
                    brace(text.range(), findings);
                }
            }
        }
    }

    private static List<SimpleNode> parts(SimpleNode root) {
        return root instanceof SimpleNode.Sequence sequence ? sequence.parts() : List.of(root);
    }

    static void bare(TextRange range, Findings findings) {
        String text = findings.text();
        Matcher bare = BARE.matcher(text).region(range.start(), range.end());
        while (bare.find()) {
            boolean escaped = bare.start() > 0 && text.charAt(bare.start() - 1) == '\\';
            if (!escaped) {
                findings.warning(new TextRange(bare.start(), bare.end()), "bare-name",
                        List.of("${" + bare.group(1) + "}"), bare.group(1));
            }
        }
    }

    /** Only right behind a function: braces in JSON templates stand for themselves. */
    private static void brace(TextRange range, Findings findings) {
        String text = findings.text();
        boolean opened = text.lastIndexOf('{', range.start()) > text.lastIndexOf("${", range.start()) + 1
                || unclosedBefore(text, range.start());
        if (text.charAt(range.start()) == '}' && !opened) {
            findings.warning(new TextRange(range.start(), range.start() + 1), "stray-brace", List.of(""));
        }
    }

    /** Whether a brace that stands for itself is open before a place. */
    private static boolean unclosedBefore(String text, int end) {
        int depth = 0;
        for (int i = 0; i < end; i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
        }
        return depth > 0;
    }

    /** A function, an operator and a value, and nothing else: an expression only joins them to a text. */
    private static void comparison(List<SimpleNode> parts, Findings findings) {
        boolean shape = (parts.size() == 2 || parts.size() == 3) && parts.getFirst() instanceof SimpleNode.Function
                && parts.get(1) instanceof SimpleNode.Text
                && (parts.size() == 2 || parts.get(2) instanceof SimpleNode.Function);
        if (!shape) {
            return;
        }
        TextRange between = parts.get(1).range();
        Matcher comparison = COMPARISON.matcher(between.of(findings.text()));
        if (comparison.matches() && (parts.size() == 3) != (comparison.group(2) != null)) {
            TextRange operator = new TextRange(between.start() + comparison.start(1),
                    between.start() + comparison.end(1));
            findings.warning(operator, "text-not-compared", List.of(), operator.of(findings.text()));
        }
    }
}
