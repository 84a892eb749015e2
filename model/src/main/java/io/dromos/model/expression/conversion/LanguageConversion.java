package io.dromos.model.expression.conversion;

import io.dromos.model.expression.Expression;
import io.dromos.model.message.Message;
import java.util.Optional;

/** Says in another language what an expression says, as far as both are plain. Any thread may use it. */
public final class LanguageConversion {

    private LanguageConversion() {
    }

    /** What becomes of an expression whose language changes. */
    public sealed interface Outcome {

        Expression expression();

        /** It means the same in the new language. */
        record Converted(Expression expression) implements Outcome {}

        /** Its text was kept as it is and probably means something else now; the reason is for the user. */
        record Kept(Expression expression, Message reason) implements Outcome {}
    }

    public static Outcome convert(Expression expression, String language) {
        Expression kept = new Expression(language, expression.text(), expression.kind());
        if (expression.text().isBlank() || expression.language().equals(language)) {
            return new Outcome.Converted(kept);
        }
        Optional<Meaning> meaning = meaning(expression);
        if (meaning.isEmpty()) {
            return new Outcome.Kept(kept, Message.of("expression.conversion-not-plain", language));
        }
        return meaning.flatMap(said -> write(said, language))
                .<Outcome>map(text -> new Outcome.Converted(new Expression(language, text, expression.kind())))
                .orElseGet(() -> new Outcome.Kept(kept, Message.of("expression.conversion-not-said", language)));
    }

    /** What an expression stands for, if it is a plain one in a language that is understood. */
    public static Optional<Meaning> meaning(Expression expression) {
        return LanguageSyntaxes.of(expression.language()).flatMap(syntax -> syntax.read(expression.text()));
    }

    /** The text of a language that means this; empty: it has none, or is not known. */
    public static Optional<String> write(Meaning meaning, String language) {
        return LanguageSyntaxes.of(language).flatMap(syntax -> syntax.write(meaning));
    }
}
