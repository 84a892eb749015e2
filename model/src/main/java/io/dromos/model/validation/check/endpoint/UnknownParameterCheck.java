package io.dromos.model.validation.check.endpoint;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.ComponentEntry;
import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.catalog.OptionTrait;
import io.dromos.model.expression.NearestNames;
import io.dromos.model.expression.Severity;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.check.endpoint.Endpoints.Parameter;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.EndpointSite;
import java.util.List;
import java.util.function.Consumer;

/**
 * A parameter that the component does not know. A slip of the finger is an error; a name near to none may come with
 * another version of the component, and is a warning. Components that hand on what they do not know get a warning for
 * slips only.
 */
public final class UnknownParameterCheck implements ElementCheck {

    private final Catalog catalog;

    public UnknownParameterCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        for (EndpointSite site : sites.endpoints()) {
            Endpoints.component(catalog, site).ifPresent(component -> {
                for (Parameter parameter : Endpoints.parameters(site)) {
                    if (!known(component, parameter.name())) {
                        unknown(sites, component, parameter, issues);
                    }
                }
            });
        }
    }

    private static void unknown(ElementSites sites, ComponentEntry component, Parameter parameter,
            Consumer<Issue> issues) {
        List<String> nearest = NearestNames.of(parameter.name(),
                component.options().stream().map(OptionEntry::name).toList());
        boolean slip = !nearest.isEmpty() && NearestNames.isSlip(parameter.name(), nearest.getFirst());
        boolean open = component.use().lenient() || component.use().api();
        if (open && !slip) {
            return;
        }
        Severity severity = slip && !open ? Severity.ERROR : Severity.WARNING;
        Issue issue = nearest.isEmpty()
                ? Issue.at(sites.element(), severity, "unknown-parameter", parameter.name(), component.title())
                : Issue.at(sites.element(), severity, "unknown-parameter-near", parameter.name(), component.title(),
                        nearest.getFirst());
        issues.accept(parameter.atName(issue).fixedBy(nearest));
    }

    private static boolean known(ComponentEntry component, String name) {
        if (name.isEmpty() || name.contains("{{") || name.contains("${")
                || Endpoints.option(component, name).isPresent()) {
            return true;
        }
        return component.options().stream().anyMatch(option -> prefixed(option, name));
    }

    /** {@code additionalProperties.x}, {@code scheduler.x}, and {@code consumer.delay} for {@code delay}. */
    private static boolean prefixed(OptionEntry option, String name) {
        String prefix = option.place().prefix();
        if (prefix.isEmpty() || !name.startsWith(prefix)) {
            return false;
        }
        return option.traits().contains(OptionTrait.MULTI_VALUE)
                || name.substring(prefix.length()).equals(option.name());
    }
}
