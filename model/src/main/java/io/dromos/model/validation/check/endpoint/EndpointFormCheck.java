package io.dromos.model.validation.check.endpoint;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.catalog.OptionTrait;
import io.dromos.model.catalog.OptionType;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.check.endpoint.Endpoints.Parameter;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.EndpointSite;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an address and its parameters are put together: parameters both in the address and beside it, one twice, one
 * without a value, and stray signs between them. Camel refuses each of these.
 */
public final class EndpointFormCheck implements ElementCheck {

    private static final Pattern STRAY = Pattern.compile("(?<=[&?])&+|&+$");
    private static final Set<OptionType> NEVER_EMPTY = Set.of(OptionType.BOOLEAN, OptionType.INTEGER,
            OptionType.NUMBER);

    private final Catalog catalog;

    public EndpointFormCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        for (EndpointSite site : sites.endpoints()) {
            boolean beside = site.parameters().filter(map -> !map.entries().isEmpty()).isPresent();
            if (beside && !site.uri().parameters().isEmpty()) {
                issues.accept(query(sites, site));
            }
            signs(sites, site, issues);
            parameters(sites, site, issues);
        }
    }

    private static Issue query(ElementSites sites, EndpointSite site) {
        int start = site.uri().parameters().getFirst().name().range().start() - 1;
        return Endpoints.atPart(Issue.at(sites.element(), Severity.ERROR, "parameters-twice"), site,
                new TextRange(start, site.uri().text().length()));
    }

    private static void signs(ElementSites sites, EndpointSite site, Consumer<Issue> issues) {
        String text = site.uri().text();
        int query = text.indexOf('?');
        if (query < 0 || text.contains("RAW") || text.contains("${") || text.contains("{{")) {
            return;
        }
        Matcher stray = STRAY.matcher(text).region(query, text.length()).useTransparentBounds(true);
        while (stray.find()) {
            issues.accept(Endpoints.atPart(Issue.at(sites.element(), Severity.ERROR, "stray-sign"), site,
                    new TextRange(stray.start(), stray.end())).fixedBy(List.of("")));
        }
    }

    private void parameters(ElementSites sites, EndpointSite site, Consumer<Issue> issues) {
        Set<String> names = new HashSet<>();
        for (Parameter parameter : Endpoints.parameters(site)) {
            Optional<OptionEntry> option = Endpoints.component(catalog, site)
                    .flatMap(component -> Endpoints.option(component, parameter.name()));
            boolean several = option.filter(known -> known.traits().contains(OptionTrait.MULTI_VALUE)
                    || known.type() == OptionType.ARRAY || known.type() == OptionType.STRING).isPresent();
            boolean again = !names.add(parameter.name());
            if (again && option.isPresent() && !several && parameter.namePart().isPresent()) {
                issues.accept(parameter.atName(
                        Issue.at(sites.element(), Severity.ERROR, "duplicate-parameter", parameter.name())));
            } else if (parameter.value().isBlank() && parameter.namePart().isPresent()
                    && option.filter(known -> NEVER_EMPTY.contains(known.type())).isPresent()) {
                issues.accept(parameter.atName(
                        Issue.at(sites.element(), Severity.ERROR, "no-value", parameter.name())));
            }
        }
    }
}
