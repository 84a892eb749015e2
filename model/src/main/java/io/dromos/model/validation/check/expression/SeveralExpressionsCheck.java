package io.dromos.model.validation.check.expression;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.expression.Severity;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.KeySite;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Two languages for one expression, or a text where a language must be named: Camel refuses both. */
public final class SeveralExpressionsCheck implements ElementCheck {

    private final Catalog catalog;

    public SeveralExpressionsCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        Map<String, String> first = new HashMap<>();
        for (KeySite key : sites.keys()) {
            if (key.language()) {
                String owner = String.join(".", key.path().subList(0, key.path().size() - 1));
                String language = key.entry().keyText();
                String other = first.putIfAbsent(owner, language);
                if (other != null && !other.equals(language)) {
                    issues.accept(Issue.at(sites.element(), Severity.ERROR, "several-expressions", other, language)
                            .on(key.entry().key(), key.name()));
                }
            }
            if (nameless(key)) {
                issues.accept(Issue.at(sites.element(), Severity.ERROR, "language-expected").on(key.entry().value(),
                        key.name()));
            }
        }
    }

    /** {@code expression: "text"} under a step; under a language it is right. */
    private boolean nameless(KeySite key) {
        return key.owner().inlineLanguages() && key.entry().keyText().equals("expression")
                && !catalog.languageKeys().contains(key.owner().name())
                && key.entry().value() instanceof YamlScalar scalar && !scalar.isAbsent();
    }
}
