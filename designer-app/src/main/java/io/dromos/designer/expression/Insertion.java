package io.dromos.designer.expression;

import io.dromos.model.expression.endpoint.EndpointUse;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.conversion.LanguageConversion;
import io.dromos.model.expression.conversion.LanguageConversion.Outcome;
import io.dromos.model.expression.conversion.Meaning;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.IndexRange;

/** How something that arrives goes into an expression. */
sealed interface Insertion {

    /** Languages whose whole text is one name: a second one makes no sense. */
    Set<String> NAMES = Set.of("header", "exchangeProperty", "variable", "ref", "method");

    /** The expression with it inside, and where the caret goes. */
    record Text(Expression expression, int caret) implements Insertion {}

    /** Neither the language in use nor Simple in its place can say it; an address is no expression. */
    record Impossible() implements Insertion {}

    /**
     * In the words of the language in use; a constant that gets something that changes becomes Simple.
     *
     * @param selection
     *            what it takes the place of
     */
    static Insertion of(Meaning meaning, Expression expression, IndexRange selection) {
        if (EndpointUse.of(expression.language()).isPresent()) {
            return new Impossible();
        }
        Optional<String> words = LanguageConversion.write(meaning, expression.language());
        boolean whole = NAMES.contains(expression.language());
        if (words.isPresent()) {
            return whole
                    ? put(expression, new IndexRange(0, expression.text().length()), words.get())
                    : put(expression, selection, words.get());
        }
        boolean all = whole || selection.getLength() == expression.text().length();
        Expression base = all
                ? new Expression(expression.language(), "", expression.kind())
                : expression;
        Optional<String> simple = LanguageConversion.write(meaning, "simple");
        return simple.isPresent()
                && LanguageConversion.convert(base, "simple") instanceof Outcome.Converted(Expression converted)
                && (all || converted.text().equals(expression.text()))
                        ? put(converted, all ? new IndexRange(0, 0) : selection, simple.get())
                        : new Impossible();
    }

    private static Insertion put(Expression expression, IndexRange place, String words) {
        String text = expression.text();
        String whole = text.substring(0, place.getStart()) + words + text.substring(place.getEnd());
        return new Text(new Expression(expression.language(), whole, expression.kind()),
                place.getStart() + words.length());
    }
}
