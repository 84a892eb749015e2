package io.dromos.model.validation.check.endpoint;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.ComponentEntry;
import io.dromos.model.catalog.EndpointUri;
import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.catalog.OptionKind;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.check.endpoint.Endpoints.Parameter;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.EndpointSite;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A part of an endpoint's path that the component cannot do without: an error where Camel's loader refuses the file,
 * else a warning, as for other options that are missing. Required parameters are left alone, for they may be set for
 * the component as a whole, outside of the flow.
 */
public final class MissingPartCheck implements ElementCheck {

    /** Components that every Camel has, and those that the integration service brings along. */
    private static final Set<String> PRESENT = Set.of("bean", "browse", "class", "controlbus", "dataformat", "dataset",
            "direct", "file", "language", "log", "mock", "ref", "rest", "scheduler", "seda", "stub", "timer",
            "validator", "xslt", "cron", "exec", "http", "https", "kafka", "platform-http", "quartz", "sql");

    private final Catalog catalog;

    public MissingPartCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        for (EndpointSite site : sites.endpoints()) {
            Endpoints.component(catalog, site).ifPresent(component -> missing(sites, site, component, issues));
        }
    }

    private static void missing(ElementSites sites, EndpointSite site, ComponentEntry component,
            Consumer<Issue> issues) {
        if (site.uri().path().dynamic()) {
            return;
        }
        Map<String, EndpointUri.Part> parts = site.uri().pathParts(component);
        Set<String> given = Endpoints.parameters(site).stream().map(Parameter::name).collect(Collectors.toSet());
        for (OptionEntry option : component.options()) {
            EndpointUri.Part part = parts.get(option.name());
            boolean there = given.contains(option.name()) || (part != null && !part.text().isBlank());
            if (option.kind() == OptionKind.PATH && option.required() && !there && option.defaultValue().isEmpty()) {
                int end = site.uri().path().range().end();
                TextRange range = new TextRange(0, Math.max(1, end));
                Severity severity = part == null && refused(site, given) ? Severity.ERROR : Severity.WARNING;
                issues.accept(Endpoints.atPart(
                        Issue.at(sites.element(), severity, "missing-part", component.title(), option.title(),
                                component.syntax().text()),
                        site, range));
            }
        }
    }

    /**
     * The loader makes the address from a scheme and parameters, if it finds the component, as it does those of core.
     */
    private static boolean refused(EndpointSite site, Set<String> given) {
        return PRESENT.contains(site.uri().text()) && !given.isEmpty();
    }
}
