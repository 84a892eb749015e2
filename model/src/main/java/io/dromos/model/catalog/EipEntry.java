package io.dromos.model.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What may stand under a key of a Camel YAML file: a step, a branch, a top-level declaration, or a part of one.
 *
 * @param shorthand
 *            the option that a plain text in place of the map sets ({@code - log: "x"} sets {@code message}); empty if
 *            there is no short form
 * @param inlineLanguages
 *            whether a language may stand directly under the key ({@code setBody: {simple: …}}) instead of under
 *            {@code expression}
 */
public record EipEntry(CatalogSummary summary, List<OptionEntry> options, Role role, String shorthand,
        boolean inlineLanguages) implements CatalogEntry {

    public EipEntry {
        options = List.copyOf(options);
    }

    /** Where an element may stand. */
    public enum Role {
        /** In a list of steps. */
        STEP,
        /** At the top of a file. */
        TOP_LEVEL,
        /** Below another element only: {@code when}, {@code otherwise}, {@code redeliveryPolicy}. */
        PART
    }

    /** Whether steps can stand inside. */
    public boolean hasSteps() {
        return options.stream().anyMatch(option -> option.type() == OptionType.STEPS);
    }

    /** The element's own expression, if it has one. */
    public Optional<OptionEntry> expression() {
        return options.stream()
                .filter(option -> option.name().equals("expression") && option.type() == OptionType.EXPRESSION)
                .findFirst();
    }
}
