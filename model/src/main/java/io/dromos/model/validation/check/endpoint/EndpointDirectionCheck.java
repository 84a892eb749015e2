package io.dromos.model.validation.check.endpoint;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.ComponentEntry;
import io.dromos.model.expression.Severity;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.EndpointSite;
import java.util.function.Consumer;

/** A component that only sends where messages should come from, or only receives where they should go to. */
public final class EndpointDirectionCheck implements ElementCheck {

    private final Catalog catalog;

    public EndpointDirectionCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        for (EndpointSite site : sites.endpoints()) {
            Endpoints.component(catalog, site).ifPresent(component -> {
                if (wrong(site, component)) {
                    String code = site.consumer() ? "only-sends" : "only-receives";
                    issues.accept(
                            Endpoints.atPart(Issue.at(sites.element(), Severity.ERROR, code, component.title()), site,
                                    site.uri().scheme().range()));
                }
            });
        }
    }

    private static boolean wrong(EndpointSite site, ComponentEntry component) {
        return site.consumer() ? !component.use().consumer() : !component.use().producer();
    }
}
