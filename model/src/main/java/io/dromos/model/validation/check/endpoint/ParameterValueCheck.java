package io.dromos.model.validation.check.endpoint;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.ComponentEntry;
import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.catalog.OptionType;
import io.dromos.model.expression.Severity;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.check.OptionValues;
import io.dromos.model.validation.check.endpoint.Endpoints.Parameter;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.EndpointSite;
import java.util.function.Consumer;

/** A parameter's value that the component cannot convert. */
public final class ParameterValueCheck implements ElementCheck {

    private final Catalog catalog;

    public ParameterValueCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        for (EndpointSite site : sites.endpoints()) {
            Endpoints.component(catalog, site).ifPresent(component -> {
                for (Parameter parameter : Endpoints.parameters(site)) {
                    component.option(parameter.name())
                            .ifPresent(option -> value(sites, component, option, parameter, issues));
                }
            });
        }
    }

    private static void value(ElementSites sites, ComponentEntry component, OptionEntry option, Parameter parameter,
            Consumer<Issue> issues) {
        OptionValues.problem(option, decoded(parameter.value())).ifPresent(wrong -> {
            boolean text = option.type() == OptionType.ENUM && option.javaType().equals("java.lang.String");
            Severity severity = text || component.use().api() ? Severity.WARNING : Severity.ERROR;
            issues.accept(parameter.atValue(Issue.at(sites.element(), severity, wrong.code(), parameter.name(),
                    parameter.value(), wrong.expected())).fixedBy(wrong.fixes()));
        });
    }

    /** A plus and percent signs stand for other characters in a query. */
    private static String decoded(String value) {
        return value.replace("%20", " ").replace('+', ' ').strip();
    }
}
