package io.dromos.model.validation.check.option;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.expression.NearestNames;
import io.dromos.model.expression.Severity;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.KeySite;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A key that Camel's loader does not take where it stands: Camel refuses the whole file. */
public final class UnknownOptionCheck implements ElementCheck {

    private final Catalog catalog;

    public UnknownOptionCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        if (sites.element().source().body() instanceof YamlScalar) {
            return; // a text where no text can stand for the options: its form is what is wrong
        }
        for (KeySite key : sites.keys()) {
            if (!key.known() && !key.entry().keyText().equals("<<")) {
                issues.accept(issue(sites, key));
            }
        }
    }

    private Issue issue(ElementSites sites, KeySite key) {
        String written = key.entry().keyText();
        List<String> nearest = NearestNames.of(written, names(key));
        Issue issue = nearest.isEmpty()
                ? Issue.at(sites.element(), Severity.ERROR, "unknown-option", written, key.owner().title())
                : Issue.at(sites.element(), Severity.ERROR, "unknown-option-near", written, key.owner().title(),
                        nearest.getFirst());
        return issue.on(key.entry().key(), key.name()).fixedBy(nearest);
    }

    private List<String> names(KeySite key) {
        List<String> names = new ArrayList<>(key.owner().options().stream().filter(option -> !option.hidden())
                .map(OptionEntry::name).toList());
        if (key.owner().inlineLanguages()) {
            names.addAll(catalog.languageKeys());
        }
        return names;
    }
}
