package io.dromos.model.validation.check.endpoint;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.CatalogKind;
import io.dromos.model.catalog.CatalogSummary;
import io.dromos.model.expression.NearestNames;
import io.dromos.model.expression.Severity;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.EndpointSite;
import java.util.List;
import java.util.function.Consumer;

/**
 * A scheme that no component of the catalog has. A slip of the finger is an error; a name that is near to none may
 * belong to a component of the user's own, and is a warning.
 */
public final class UnknownComponentCheck implements ElementCheck {

    private final Catalog catalog;

    public UnknownComponentCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        for (EndpointSite site : sites.endpoints()) {
            String scheme = site.uri().scheme().text();
            if (Endpoints.readable(site) && catalog.component(scheme).isEmpty()) {
                issues.accept(Endpoints.atPart(issue(sites, scheme), site, site.uri().scheme().range()));
            }
        }
    }

    private Issue issue(ElementSites sites, String scheme) {
        List<String> nearest = NearestNames.of(scheme,
                catalog.list(CatalogKind.COMPONENT).stream().map(CatalogSummary::name).toList());
        if (nearest.isEmpty()) {
            return Issue.at(sites.element(), Severity.WARNING, "unknown-component", scheme);
        }
        boolean slip = NearestNames.isSlip(scheme, nearest.getFirst())
                || scheme.strip().equalsIgnoreCase(nearest.getFirst());
        return Issue.at(sites.element(), slip ? Severity.ERROR : Severity.WARNING, "unknown-component-near", scheme,
                nearest.getFirst()).fixedBy(nearest);
    }
}
