package io.dromos.model.validation.check.option;

import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.expression.Severity;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.check.OptionValues;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.KeySite;
import java.util.Optional;
import java.util.function.Consumer;

/** A value that the option's type does not take. */
public final class OptionValueCheck implements ElementCheck {

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        for (KeySite key : sites.keys()) {
            Optional<OptionEntry> option = key.option();
            if (option.isPresent() && key.entry().value() instanceof YamlScalar scalar && !scalar.isAbsent()) {
                OptionValues.problem(option.get(), scalar.value())
                        .ifPresent(wrong -> issues.accept(Issue
                                .at(sites.element(), Severity.ERROR, wrong.code(), key.entry().keyText(),
                                        scalar.value(),
                                        wrong.expected())
                                .on(scalar, key.name()).fixedBy(wrong.fixes())));
            }
        }
    }
}
