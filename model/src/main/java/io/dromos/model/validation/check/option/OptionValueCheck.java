package io.dromos.model.validation.check.option;

import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.catalog.OptionType;
import io.dromos.model.expression.NearestNames;
import io.dromos.model.expression.Severity;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.check.OptionValues;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.KeySite;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A value that the option's type does not take. */
public final class OptionValueCheck implements ElementCheck {

    /** Types of which an empty text is no value. */
    private static final Set<OptionType> NEVER_EMPTY = Set.of(OptionType.BOOLEAN, OptionType.INTEGER,
            OptionType.NUMBER, OptionType.ENUM);
    /** The catalog calls the port a text, and Camel reads a number. */
    private static final String PORT = "restConfiguration.port";
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d+\\s*");

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        for (KeySite key : sites.keys()) {
            Optional<OptionEntry> option = key.option();
            if (option.isPresent() && key.entry().value() instanceof YamlScalar scalar) {
                if (!scalar.value().isBlank()) {
                    wrong(sites, key, option.get(), scalar, issues);
                } else if (NEVER_EMPTY.contains(option.get().type()) && !open(option.get())) {
                    issues.accept(Issue.at(sites.element(), Severity.ERROR, "no-value", key.entry().keyText())
                            .on(scalar.isAbsent() ? key.entry().key() : scalar, key.name()));
                }
            }
        }
    }

    private static void wrong(ElementSites sites, KeySite key, OptionEntry option, YamlScalar scalar,
            Consumer<Issue> issues) {
        boolean port = PORT.equals(key.owner().name() + "." + option.name()) && !OptionValues.open(scalar.value());
        if (port && !NUMBER.matcher(scalar.value()).matches()) {
            issues.accept(Issue.at(sites.element(), Severity.ERROR, "no-integer", option.name(), scalar.value())
                    .on(scalar, key.name()));
        }
        OptionValues.problem(option, scalar.value())
                .ifPresent(wrong -> issues.accept(Issue
                        .at(sites.element(), severity(option, scalar.value(), wrong), wrong.code(),
                                key.entry().keyText(), scalar.value(), wrong.expected())
                        .on(scalar, key.name()).fixedBy(wrong.fixes())));
    }

    /** Where Camel takes any text the list of choices may have gaps, and only a slip of the finger is certain. */
    private static Severity severity(OptionEntry option, String value, OptionValues.Wrong wrong) {
        boolean slip = !wrong.fixes().isEmpty() && NearestNames.isSlip(value, wrong.fixes().getFirst());
        return open(option) && !slip ? Severity.WARNING : Severity.ERROR;
    }

    private static boolean open(OptionEntry option) {
        return option.type() == OptionType.ENUM && option.javaType().equals("java.lang.String");
    }
}
