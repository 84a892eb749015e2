package io.dromos.model.expression.simple.parse;

import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.grammar.SimpleGrammar;
import io.dromos.model.expression.simple.tree.SimpleNode;
import io.dromos.model.expression.simple.tree.SimpleNode.Sequence;
import java.util.List;

/** One text that is being read: what its readers share. Functions deeper inside each other than a limit are text. */
record Reading(SimpleGrammar grammar, String text, Errors errors) {

    /** Nobody writes functions so deep; what is deeper is not looked into. */
    static final int DEEPEST = 24;

    SimpleNode expression(TextRange range, int depth) {
        return single(range, parts(range, depth));
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

    static SimpleNode single(TextRange range, List<SimpleNode> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Sequence(range, parts);
    }
}
