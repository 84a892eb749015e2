package io.dromos.designer.expression;

import io.dromos.model.expression.Completion;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.ExpressionToken;
import io.dromos.model.expression.KnownNames;
import java.util.List;

/** What the field asks about expressions. Any thread may call it; it never throws. */
public interface ExpressionSupport {

    /** Problems in the order of their places. May take long: called in the background. */
    List<ExpressionProblem> check(Expression expression, KnownNames names);

    /** Proposals, best first. Called in the background. */
    List<Completion> complete(Expression expression, int caret, KnownNames names);

    /** Coloured pieces that follow each other and cover the text. Called while drawing. */
    List<ExpressionToken> tokens(Expression expression);

    /** The languages to choose from, most used first. */
    List<Language> languages();

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
