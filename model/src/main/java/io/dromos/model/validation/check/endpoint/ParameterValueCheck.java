package io.dromos.model.validation.check.endpoint;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.ComponentEntry;
import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.catalog.OptionType;
import io.dromos.model.expression.NearestNames;
import io.dromos.model.expression.Severity;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.check.OptionValues;
import io.dromos.model.validation.check.endpoint.Endpoints.Parameter;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.EndpointSite;
import java.util.Set;
import java.util.function.Consumer;

/** A parameter's value that the component cannot convert. */
public final class ParameterValueCheck implements ElementCheck {

    private static final Set<String> LONG = Set.of("long", "java.lang.Long");

    private final Catalog catalog;

    public ParameterValueCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        for (EndpointSite site : sites.endpoints()) {
            Endpoints.component(catalog, site).ifPresent(component -> {
                for (Parameter parameter : Endpoints.parameters(site)) {
                    Endpoints.option(component, parameter.name())
                            .ifPresent(option -> value(sites, component, option, parameter, issues));
                }
            });
        }
    }

    private static void value(ElementSites sites, ComponentEntry component, OptionEntry option, Parameter parameter,
            Consumer<Issue> issues) {
        String text = decoded(parameter.value());
        if (LONG.contains(option.javaType()) && OptionValues.isDuration(text)) {
            return; // endpoints read times as milliseconds
        }
        OptionValues.problem(option, text).ifPresent(wrong -> {
            Severity severity = certain(option, component, parameter, wrong) ? Severity.ERROR : Severity.WARNING;
            issues.accept(parameter.atValue(Issue.at(sites.element(), severity, wrong.code(), parameter.name(),
                    parameter.value(), wrong.expected())).fixedBy(wrong.fixes()));
        });
    }

    /**
     * The catalog's lists of choices have gaps where any text is taken, so only a slip of the finger is certain there.
     */
    private static boolean certain(OptionEntry option, ComponentEntry component, Parameter parameter,
            OptionValues.Wrong wrong) {
        if (component.use().api()) {
            return false;
        }
        boolean slip = !wrong.fixes().isEmpty() && NearestNames.isSlip(parameter.value(), wrong.fixes().getFirst());
        return option.type() != OptionType.ENUM || slip || !option.javaType().equals("java.lang.String");
    }

    /** A plus and percent signs stand for other characters in a query. */
    private static String decoded(String value) {
        return value.replace("%20", " ").replace('+', ' ').strip();
    }
}
