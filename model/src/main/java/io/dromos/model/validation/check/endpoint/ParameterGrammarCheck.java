package io.dromos.model.validation.check.endpoint;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.ComponentEntry;
import io.dromos.model.expression.TextRange;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.check.OptionValues;
import io.dromos.model.validation.check.endpoint.Endpoints.Parameter;
import io.dromos.model.validation.check.value.ValueGrammar;
import io.dromos.model.validation.check.value.WrongPart;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.EndpointSite;
import io.dromos.model.validation.site.ScalarPositions;
import io.dromos.model.source.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Parameters whose values have a grammar: cron expressions and regular expressions. */
public final class ParameterGrammarCheck implements ElementCheck {

    private final Catalog catalog;

    public ParameterGrammarCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        for (EndpointSite site : sites.endpoints()) {
            Endpoints.component(catalog, site).ifPresent(component -> {
                for (Parameter parameter : Endpoints.parameters(site)) {
                    wrong(component, parameter).forEach(part -> issues.accept(
                            issue(sites, site, parameter, part)));
                }
            });
        }
    }

    private static List<WrongPart> wrong(ComponentEntry component, Parameter parameter) {
        String value = parameter.value();
        if (OptionValues.open(value.strip())) {
            return List.of();
        }
        Optional<ValueGrammar> grammar = ValueGrammar.ofEndpoint(component.summary().name(), parameter.name(),
                Endpoints.option(component, parameter.name()));
        return grammar.map(known -> known.wrong(value)).orElse(List.of());
    }

    private static Issue issue(ElementSites sites, EndpointSite site, Parameter parameter, WrongPart part) {
        Issue issue = Issue.at(sites.element(), part.severity(), part.code(), part.range().of(parameter.value()),
                part.expected()).fixedBy(part.fixes());
        Optional<TextRange> inQuery = parameter.valuePart().isPresent()
                ? inAddress(site, parameter, part.range())
                : inScalar(parameter, part.range());
        Issue placed = issue.on(parameter.valueNode(), parameter.path());
        return inQuery.map(placed::part).orElse(placed);
    }

    private static Optional<TextRange> inAddress(EndpointSite site, Parameter parameter, TextRange part) {
        return site.uri().parameter(parameter.name()).map(found -> {
            int start = found.value().range().start();
            return ScalarPositions.of(site.scalar()).of(new TextRange(start + part.start(), start + part.end()));
        });
    }

    private static Optional<TextRange> inScalar(Parameter parameter, TextRange part) {
        return parameter.valueNode() instanceof YamlScalar scalar
                ? Optional.of(ScalarPositions.of(scalar).of(part))
                : Optional.empty();
    }
}
