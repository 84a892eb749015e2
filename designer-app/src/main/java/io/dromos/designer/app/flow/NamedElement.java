package io.dromos.designer.app.flow;

import io.dromos.model.expression.conversion.Meaning;
import io.dromos.model.flow.Element;
import java.util.Optional;

/** What a step names, to which expressions elsewhere refer. */
final class NamedElement {

    private NamedElement() {
    }

    /** Empty for steps that name nothing. */
    static Optional<Meaning> of(Element element) {
        return element.value("name").filter(name -> !name.isBlank()).flatMap(name -> switch (element.kind()) {
            case "setHeader", "removeHeader" -> Optional.of(new Meaning.Header(name));
            case "setProperty", "removeProperty" -> Optional.of(new Meaning.ExchangeProperty(name));
            case "setVariable", "removeVariable" -> Optional.of(new Meaning.Variable(name));
            default -> Optional.empty();
        });
    }
}
