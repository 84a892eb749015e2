package io.dromos.designer.expression;

import io.dromos.designer.ui.input.PlaceKnowledge;
import io.dromos.model.expression.Completion;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.ExpressionToken;
import io.dromos.model.expression.evaluation.ExpressionEvaluator;
import io.dromos.model.expression.signature.Signature;
import java.util.List;
import java.util.Optional;

/** What the field asks about expressions. Any thread may call it; it never throws. */
public interface ExpressionSupport {

    /** Loads what the checks need. Takes a second: called once, in the background. */
    void warmUp();

    /** Problems in the order of their places. May take long: called in the background. */
    List<ExpressionProblem> check(Expression expression, PlaceKnowledge known);

    /** Proposals, best first. Called in the background. */
    List<Completion> complete(Expression expression, int caret, PlaceKnowledge known);

    /** The function whose arguments the caret is in. Called while typing. */
    Optional<Signature> signature(Expression expression, int caret);

    /** Coloured pieces that follow each other and cover the text. Called while drawing. */
    List<ExpressionToken> tokens(Expression expression);

    /** The languages to choose from, most used first. */
    List<Language> languages();

    /** Evaluates on example messages. */
    ExpressionEvaluator evaluator();

    /**
     * A language.
     *
     * @param name
     *            the key under which it stands in YAML
     * @param title
     *            its name for people
     */
    record Language(String name, String title) {}
}
