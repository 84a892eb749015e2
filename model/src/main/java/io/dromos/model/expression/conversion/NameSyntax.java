package io.dromos.model.expression.conversion;

import java.util.Optional;
import java.util.function.Function;

/**
 * Languages whose whole text is a name: {@code header}, {@code exchangeProperty}, {@code variable}, {@code ref}.
 *
 * @param meaning
 *            what a name means
 * @param name
 *            the name of what this language can say
 */
record NameSyntax(Function<String, Meaning> meaning, Function<Meaning, Optional<String>> name)
        implements
            LanguageSyntax {

    @Override
    public Optional<Meaning> read(String text) {
        return text.isBlank() || text.contains("{") ? Optional.empty() : Optional.of(meaning.apply(text.strip()));
    }

    @Override
    public Optional<String> write(Meaning said) {
        return name.apply(said);
    }
}
