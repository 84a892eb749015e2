package io.dromos.designer.expression;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.conversion.LanguageConversion;
import io.dromos.model.expression.conversion.Meaning;
import java.util.Optional;

/** What is named where the caret stands. */
final class NameAtCaret {

    private NameAtCaret() {
    }

    /** In Simple the innermost function around the caret, in other languages the whole text, if it is a plain one. */
    static Optional<Meaning> of(Expression expression, int caret) {
        String text = expression.text();
        int at = Math.clamp(caret, 0, text.length());
        int start = text.lastIndexOf("${", at);
        int end = text.indexOf('}', Math.max(start, at - 1));
        boolean inside = start >= 0 && end > start && end + 1 >= at;
        return LanguageConversion.meaning(inside
                ? new Expression(expression.language(), text.substring(start, end + 1), ExpressionKind.EXPRESSION)
                : expression).filter(meaning -> !(meaning instanceof Meaning.Constant));
    }
}
