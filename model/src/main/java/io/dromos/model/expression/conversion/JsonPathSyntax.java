package io.dromos.model.expression.conversion;

import io.dromos.model.expression.conversion.Meaning.Body;
import java.util.List;
import java.util.Optional;

/** JSONPath: ways into the body. */
record JsonPathSyntax() implements LanguageSyntax {

    @Override
    public Optional<Meaning> read(String whole) {
        String text = whole.strip();
        return text.startsWith("$")
                ? DataPath.read(text.substring(1)).map(path -> new Body(path, true))
                : Optional.empty();
    }

    @Override
    public Optional<String> write(Meaning meaning) {
        return meaning instanceof Body(List<PathPart> path, boolean _)
                ? Optional.of("$" + DataPath.write(path, '\''))
                : Optional.empty();
    }
}
