package io.dromos.model.validation.check.link;

import io.dromos.model.catalog.EndpointUri;
import io.dromos.model.expression.NearestNames;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.validation.CheckedDocument;
import io.dromos.model.validation.DocumentCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.EndpointSite;
import io.dromos.model.validation.site.ScalarPositions;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A step that sends to {@code direct:} or {@code seda:} where nothing in this flow listens. A warning, for other files
 * may be loaded into the same context; within Dromos a flow is one file.
 */
public final class DanglingLinkCheck implements DocumentCheck {

    private static final Set<String> LINKS = Set.of("direct", "seda");

    @Override
    public Reads reads() {
        return Reads.WORKSPACE;
    }

    @Override
    public void check(CheckedDocument document, Consumer<Issue> issues) {
        Set<String> listening = new HashSet<>();
        boolean anything = false;
        for (ElementSites sites : document.elements()) {
            for (EndpointSite site : sites.endpoints()) {
                if (site.consumer()) {
                    Optional<String> address = address(site);
                    anything |= address.isEmpty() && site.uri().text().contains("{{");
                    address.ifPresent(listening::add);
                }
            }
        }
        if (anything) {
            return; // a template may listen under any name
        }
        for (ElementSites sites : document.elements()) {
            for (EndpointSite site : sites.endpoints()) {
                if (!site.consumer()) {
                    address(site).filter(address -> !listening.contains(address)).ifPresent(
                            address -> issues.accept(issue(document, sites, site, address, listening)));
                }
            }
        }
    }

    private static Issue issue(CheckedDocument document, ElementSites sites, EndpointSite site, String address,
            Set<String> listening) {
        boolean elsewhere = document.surroundings().consumed().contains(address);
        List<String> nearest = NearestNames.of(address, listening);
        String code = elsewhere ? "link-to-other-flow" : nearest.isEmpty() ? "dangling-link" : "dangling-link-near";
        Issue issue = nearest.isEmpty()
                ? Issue.at(sites.element(), Severity.WARNING, code, address)
                : Issue.at(sites.element(), Severity.WARNING, code, address, nearest.getFirst());
        Optional<YamlScalar> named = site.uri().path().text().isEmpty()
                ? site.parameters().flatMap(DanglingLinkCheck::name)
                : Optional.empty();
        if (named.isPresent()) {
            return issue.on(named.get(), "parameters.name")
                    .fixedBy(nearest.stream().map(near -> near.substring(near.indexOf(':') + 1)).toList());
        }
        TextRange range = new TextRange(0, site.uri().path().range().end());
        return issue.on(site.scalar(), String.join(".", site.path())).part(ScalarPositions.of(site.scalar()).of(range))
                .fixedBy(nearest);
    }

    /** {@code direct:name}; missing for other components and for names that are known only at run time. */
    private static Optional<String> address(EndpointSite site) {
        EndpointUri uri = site.uri();
        if (!LINKS.contains(uri.scheme().text()) || uri.path().dynamic()
                || (site.dynamic() && uri.text().contains("+"))) {
            return Optional.empty();
        }
        String name = uri.path().text().isEmpty()
                ? site.parameters().flatMap(DanglingLinkCheck::name).map(YamlScalar::value).orElse("")
                : uri.path().text();
        return name.isEmpty() || name.contains("{{") ? Optional.empty() : Optional.of(uri.scheme().text() + ":" + name);
    }

    private static Optional<YamlScalar> name(YamlMapping parameters) {
        return parameters.entry("name").map(entry -> entry.value()).filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast);
    }
}
