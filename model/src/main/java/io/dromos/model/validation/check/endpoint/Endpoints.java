package io.dromos.model.validation.check.endpoint;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.ComponentEntry;
import io.dromos.model.catalog.EndpointUri;
import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.expression.TextRange;
import io.dromos.model.flow.Element;
import io.dromos.model.source.SourceNode;
import io.dromos.model.source.YamlEntry;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.EndpointSite;
import io.dromos.model.validation.site.ScalarPositions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What all checks of endpoints need: the component, and the parameters of query and map with their places. */
final class Endpoints {

    private Endpoints() {
    }

    /**
     * One parameter.
     *
     * @param nameNode
     *            the scalar that holds the name; the whole address for a parameter of the query
     */
    record Parameter(String name, String value, SourceNode nameNode, Optional<TextRange> namePart, SourceNode valueNode,
            Optional<TextRange> valuePart, String path) {

        Issue atName(Issue issue) {
            Issue placed = issue.on(nameNode, path);
            return namePart.map(placed::part).orElse(placed);
        }

        Issue atValue(Issue issue) {
            Issue placed = issue.on(valueNode, path);
            return valuePart.map(placed::part).orElse(placed);
        }
    }

    /** The component; missing for addresses that are not known until the flow runs, and for unknown schemes. */
    static Optional<ComponentEntry> component(Catalog catalog, EndpointSite site) {
        return readable(site) ? catalog.component(site.uri().scheme().text()) : Optional.empty();
    }

    /** Whether the scheme is written down, so that something can be said about it. */
    static boolean readable(EndpointSite site) {
        String scheme = site.uri().scheme().text();
        boolean languageOrList = site.dynamic() && (scheme.equals("language") || site.uri().text().contains("+"));
        return !scheme.isEmpty() && !site.uri().scheme().dynamic() && !languageOrList
                && !site.uri().text().startsWith("ref:");
    }

    /** Camel binds parameters of endpoints without looking at their case. */
    static Optional<OptionEntry> option(ComponentEntry component, String name) {
        return component.option(name).or(() -> component.options().stream()
                .filter(option -> option.name().equalsIgnoreCase(name)).findFirst());
    }

    static List<Parameter> parameters(EndpointSite site) {
        List<Parameter> found = new ArrayList<>();
        ScalarPositions positions = ScalarPositions.of(site.scalar());
        for (EndpointUri.Parameter parameter : site.uri().parameters()) {
            found.add(new Parameter(parameter.name().text(), parameter.value().text(), site.scalar(),
                    Optional.of(positions.of(parameter.name().range())), site.scalar(),
                    Optional.of(positions.of(parameter.value().range())), "uri"));
        }
        site.parameters().ifPresent(mapping -> {
            for (YamlEntry entry : mapping.entries()) {
                String value = entry.value() instanceof YamlScalar scalar ? scalar.value() : "";
                found.add(new Parameter(entry.keyText(), value, entry.key(), Optional.empty(), entry.value(),
                        Optional.empty(), "parameters." + entry.keyText()));
            }
        });
        return found;
    }

    static Issue atPart(Issue issue, EndpointSite site, TextRange range) {
        return issue.on(site.scalar(), String.join(".", site.path())).part(ScalarPositions.of(site.scalar()).of(range));
    }

    static boolean foreign(Element element) {
        return element.kind().startsWith("interceptSend") || element.kind().equals("interceptFrom");
    }
}
