package io.dromos.model.expression.simple.parse;

import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.grammar.SimpleGrammar;
import io.dromos.model.expression.simple.tree.SimpleNode;
import io.dromos.model.expression.simple.tree.SimpleTree;

/**
 * Reads a text in Simple into a tree, whatever stands in it. Any thread may use it; it never throws, and its time grows
 * with the text's length only: a typical text takes some microseconds.
 */
public final class SimpleParser {

    private final SimpleGrammar grammar;

    public SimpleParser(SimpleGrammar grammar) {
        this.grammar = grammar;
    }

    public SimpleTree parse(String text, ExpressionKind kind) {
        Errors errors = new Errors();
        Reading reading = new Reading(grammar, text, errors);
        TextRange all = new TextRange(0, text.length());
        SimpleNode root = switch (kind) {
            case EXPRESSION -> reading.expression(all);
            case PREDICATE -> reading.predicate(all, 0);
        };
        return new SimpleTree(text, root, errors.inOrder());
    }
}
