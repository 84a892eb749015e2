package io.dromos.model.validation.check.expression;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.expression.NearestNames;
import io.dromos.model.expression.Severity;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.KeySite;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A language that is named by a text: in {@code language: {language: x}}, by a log and by a bean's script. A slip of
 * the finger is an error; a name that is near to none may belong to a language of the user's own, and is a warning.
 */
public final class LanguageNameCheck implements ElementCheck {

    private static final Set<String> NAMING = Set.of("logLanguage", "scriptLanguage");

    private final Catalog catalog;

    public LanguageNameCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        for (KeySite key : sites.keys()) {
            if (key.option().filter(option -> NAMING.contains(option.name())).isPresent()) {
                named(sites, key, issues);
            } else if (key.language() && key.entry().keyText().equals("language")
                    && key.entry().value() instanceof YamlMapping mapping) {
                if (mapping.entry("language").isEmpty() && mapping.entry("<<").isEmpty()) {
                    issues.accept(Issue.at(sites.element(), Severity.ERROR, "missing-language")
                            .on(key.entry().key(), key.name()));
                }
                sites.keys().stream().filter(inner -> inner.name().equals(key.name() + ".language"))
                        .forEach(inner -> named(sites, inner, issues));
            }
        }
    }

    private void named(ElementSites sites, KeySite key, Consumer<Issue> issues) {
        if (key.entry().value() instanceof YamlScalar scalar && !scalar.value().contains("{{")
                && catalog.language(scalar.value()).isEmpty()) {
            List<String> nearest = NearestNames.of(scalar.value(), catalog.languageKeys());
            boolean slip = !nearest.isEmpty() && NearestNames.isSlip(scalar.value(), nearest.getFirst());
            Severity severity = slip || scalar.value().isBlank() ? Severity.ERROR : Severity.WARNING;
            Issue issue = nearest.isEmpty()
                    ? Issue.at(sites.element(), severity, "unknown-language", scalar.value())
                    : Issue.at(sites.element(), severity, "unknown-language-near", scalar.value(), nearest.getFirst());
            issues.accept(issue.on(scalar.isAbsent() ? key.entry().key() : scalar, key.name()).fixedBy(nearest));
        }
    }
}
