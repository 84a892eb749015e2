package io.dromos.model.validation.check.endpoint;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.ComponentEntry;
import io.dromos.model.catalog.EndpointUri;
import io.dromos.model.expression.Severity;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.check.OptionValues;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.EndpointSite;
import java.util.function.Consumer;

/** A part of an endpoint's path that the component cannot convert: a port that is no number, an unknown choice. */
public final class PathValueCheck implements ElementCheck {

    private final Catalog catalog;

    public PathValueCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        for (EndpointSite site : sites.endpoints()) {
            Endpoints.component(catalog, site).filter(component -> !component.use().api())
                    .ifPresent(component -> parts(sites, site, component, issues));
        }
    }

    private static void parts(ElementSites sites, EndpointSite site, ComponentEntry component,
            Consumer<Issue> issues) {
        site.uri().pathParts(component).forEach((name, part) -> {
            if (!part.dynamic() && !part.text().isBlank()) {
                component.option(name).flatMap(option -> OptionValues.problem(option, part.text()))
                        .ifPresent(wrong -> issues.accept(issue(sites, site, name, part, wrong)));
            }
        });
    }

    /** A warning: how a path is split is not always told by its syntax. */
    private static Issue issue(ElementSites sites, EndpointSite site, String name, EndpointUri.Part part,
            OptionValues.Wrong wrong) {
        Issue issue = Issue.at(sites.element(), Severity.WARNING, wrong.code(), name, part.text(), wrong.expected());
        return Endpoints.atPart(issue, site, part.range()).fixedBy(wrong.fixes());
    }
}
