package io.dromos.model.expression.language.parser;

import io.dromos.model.expression.ExpressionKind;
import java.util.List;
import java.util.Set;

/**
 * A language's grammar, asked through the library that Camel uses. It only reads: nothing of the text is evaluated,
 * looked up or fetched. Any thread may ask. It may throw whatever its library throws: {@link ParsedLanguage} catches
 * that.
 */
public interface Syntax {

    /** Camel's names of the language. */
    Set<String> languages();

    /** How brackets, quotes and comments look, to say more exactly what is open. */
    Brackets brackets();

    /** What the grammar refuses, in the order of places; empty if the text is in the language. */
    List<Refusal> refusals(String text, ExpressionKind kind);

    /** A text that makes the library load what it needs. */
    String sample();
}
