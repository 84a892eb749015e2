package io.dromos.model.expression.simple.parse;

import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.tree.SimpleNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads what expressions have in newer grammars besides text and functions: ternary, elvis, and chains. Each of their
 * operators stands between spaces, outside of functions and quotes.
 */
final class NewerReader {

    private static final List<String> OPERATORS = List.of("?~>", "~>", "?:", "?", ":");
    private static final Set<String> JOINING = Set.of("?~>", "~>", "?:");

    private record Cut(String operator, TextRange range) {}

    private final Reading reading;
    private final String text;
    private final TextRange range;
    private final int depth;

    NewerReader(Reading reading, TextRange range, int depth) {
        this.reading = reading;
        this.text = reading.text();
        this.range = range;
        this.depth = depth;
    }

    SimpleNode read() {
        List<Cut> cuts = cuts();
        int question = indexOf(cuts, "?", 0);
        int colon = question < 0 ? -1 : indexOf(cuts, ":", question + 1);
        if (colon > question && question >= 0) {
            return ternary(cuts.get(question), cuts.get(colon));
        }
        if (question >= 0) {
            reading.errors().add(cuts.get(question).range(), "ternary", List.of());
        }
        List<Cut> joining = cuts.stream().filter(cut -> JOINING.contains(cut.operator())).toList();
        return joining.isEmpty() ? plain(range) : joined(joining);
    }

    private SimpleNode ternary(Cut question, Cut colon) {
        SimpleNode condition = reading.predicate(trimmed(range.start(), question.range().start()), depth);
        SimpleNode then = operand(question.range().end(), colon.range().start());
        return new SimpleNode.Ternary(range, condition, then, operand(colon.range().end(), range.end()));
    }

    private SimpleNode joined(List<Cut> cuts) {
        SimpleNode left = operand(range.start(), cuts.getFirst().range().start());
        for (int i = 0; i < cuts.size(); i++) {
            Cut cut = cuts.get(i);
            int end = i + 1 < cuts.size() ? cuts.get(i + 1).range().start() : range.end();
            SimpleNode right = operand(cut.range().end(), end);
            if (right.range().length() == 0) {
                reading.errors().add(cut.range(), "operand", List.of(), cut.operator());
            }
            left = new SimpleNode.Binary(new TextRange(left.range().start(), right.range().end()), left, cut.range(),
                    cut.operator(), right);
        }
        return left;
    }

    private SimpleNode operand(int from, int to) {
        TextRange place = trimmed(from, to);
        String written = place.of(text);
        boolean quoted = written.length() > 1 && "'\"".indexOf(written.charAt(0)) >= 0
                && written.charAt(0) == written.charAt(written.length() - 1);
        if (quoted) {
            TextRange inner = new TextRange(place.start() + 1, place.end() - 1);
            return new SimpleNode.Quoted(place, written.charAt(0), true,
                    new TemplateReader(reading, inner, depth, written.charAt(0)).read());
        }
        return plain(place);
    }

    private SimpleNode plain(TextRange place) {
        return Reading.single(place, reading.parts(place, depth));
    }

    private List<Cut> cuts() {
        List<Cut> cuts = new ArrayList<>();
        int braces = 0;
        char quote = 0;
        for (int i = range.start(); i < range.end(); i++) {
            char c = text.charAt(i);
            braces += Scanner.opening(text, i) > 0 ? 1 : braces > 0 && c == '}' ? -1 : 0;
            boolean quoting = braces == 0 && (c == '\'' || c == '"') && (quote == c || quote == 0 && behindSpace(i));
            quote = quoting ? quote == c ? 0 : c : quote;
            if (braces == 0 && quote == 0 && c != ' ' && behindSpace(i)) {
                operatorAt(i, cuts);
            }
        }
        return cuts;
    }

    private boolean behindSpace(int at) {
        return at > range.start() && text.charAt(at - 1) == ' ';
    }

    private void operatorAt(int at, List<Cut> cuts) {
        for (String operator : OPERATORS) {
            int end = at + operator.length();
            if (text.startsWith(operator, at) && end < range.end() && text.charAt(end) == ' ') {
                cuts.add(new Cut(operator, new TextRange(at, end)));
                return;
            }
        }
    }

    private TextRange trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TextRange(start, end);
    }

    private static int indexOf(List<Cut> cuts, String operator, int from) {
        for (int i = from; i < cuts.size(); i++) {
            if (cuts.get(i).operator().equals(operator)) {
                return i;
            }
        }
        return -1;
    }
}
