package io.dromos.model.expression.conversion;

import io.dromos.model.expression.conversion.Meaning.Constant;
import java.util.Optional;

/** Text that stands for itself. */
record ConstantSyntax() implements LanguageSyntax {

    @Override
    public Optional<Meaning> read(String text) {
        return Optional.of(new Constant(text));
    }

    @Override
    public Optional<String> write(Meaning meaning) {
        return meaning instanceof Constant(String text) ? Optional.of(text) : Optional.empty();
    }
}
