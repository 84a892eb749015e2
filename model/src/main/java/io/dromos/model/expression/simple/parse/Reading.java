package io.dromos.model.expression.simple.parse;

import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.grammar.SimpleGrammar;
import io.dromos.model.expression.simple.tree.SimpleNode;
import io.dromos.model.expression.simple.tree.SimpleNode.Sequence;
import java.util.ArrayList;
import java.util.List;

/** One text that is being read: what its readers share. Functions deeper inside each other than a limit are text. */
record Reading(SimpleGrammar grammar, String text, Errors errors) {

    /** Nobody writes functions so deep; what is deeper is not looked into. */
    static final int DEEPEST = 24;

    /** A place longer than this helps nobody. */
    private static final int LONGEST = 20;

    SimpleNode expression(TextRange range) {
        if (!grammar.newer()) {
            return single(range, parts(range, 0));
        }
        if (!InitBlock.begins(text)) {
            return new NewerReader(this, range, 0).read();
        }
        InitBlock block = new InitBlock(this);
        List<SimpleNode> nodes = new ArrayList<>(block.read());
        nodes.add(new NewerReader(this, new TextRange(block.end(), range.end()), 0).read());
        return new Sequence(range, nodes);
    }

    /** Text, placeholders and functions that follow each other. */
    List<SimpleNode> parts(TextRange range, int depth) {
        return new TemplateReader(this, range, depth).read();
    }

    SimpleNode predicate(TextRange range, int depth) {
        return new PredicateReader(this, range, depth).read();
    }

    SimpleNode.Function function(FunctionSpan span, int depth) {
        return new FunctionReader(this, span, depth).read();
    }

    /** Tells that a function is never closed, where the brace is missing. */
    void unclosed(FunctionSpan span, int end, int depth) {
        if (span.closed() || depth > 0) {
            return;
        }
        TextRange whole = span.range();
        TextRange place = whole.end() == end && whole.length() > LONGEST ? lastWord(end) : whole;
        errors.add(place, "unclosed-function", List.of(place.of(text) + "}"));
        if (whole.end() < end) {
            errors.hint(lastWord(end), "still-open", span.range().of(text));
        }
    }

    /** Tells that a quote is never closed: the quoted text if it is short, else where it ends. */
    void unclosedQuote(int start, int end) {
        TextRange place = end - start > LONGEST ? lastWord(end) : new TextRange(start, end);
        char quote = text.charAt(start);
        errors.add(place, "unclosed-quote", List.of(place.of(text) + quote), quote);
    }

    /** What stands directly before a place: a word or an escape if it is short, else one character. */
    private TextRange lastWord(int end) {
        int start = end - 1;
        if (start > 0 && text.charAt(start - 1) == '\\') {
            return new TextRange(start - 1, end);
        }
        while (start > 0 && end - start <= LONGEST && Character.isLetterOrDigit(text.charAt(start))
                && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return new TextRange(end - start > LONGEST ? end - 1 : start, end);
    }

    static SimpleNode single(TextRange range, List<SimpleNode> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Sequence(range, parts);
    }
}
