package io.dromos.model.shape.route;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.ComponentEntry;
import io.dromos.model.catalog.ComponentEntry.HeaderEntry;
import io.dromos.model.flow.Element;
import io.dromos.model.property.Placeholder;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.ModelShape;
import io.dromos.model.scenario.Scenario;
import io.dromos.model.scenario.ScenarioTopics;
import io.dromos.model.shape.arrival.Arrival;
import io.dromos.model.shape.arrival.Carrier;
import io.dromos.model.shape.arrival.NamedValue;
import io.dromos.model.shape.source.ShapeSources;
import io.dromos.model.type.EncodedShape;
import io.dromos.model.type.NumberShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.TextShape;
import io.dromos.model.type.UnknownShape;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What messages carry when a component hands them to a route. */
final class Entries {

    /** Components that make an empty message, with no headers but those that the catalog names. */
    private static final Set<String> EMPTY = Set.of("timer", "scheduler");
    private static final String START = "direct:start";
    private static final Set<String> NUMBERS = Set.of("int", "long", "Integer", "Long", "Double", "Short", "short");
    private static final Pattern PATH_PARAMETER = Pattern.compile("(?<!\\{)\\{([A-Za-z][\\w-]*)}(?!})");

    private final Catalog catalog;
    private final ShapeSources sources;

    Entries(Catalog catalog, ShapeSources sources) {
        this.catalog = catalog;
        this.sources = sources;
    }

    /** What a {@code from} hands on, apart from messages of other routes of the flow. */
    Arrival of(Element from) {
        String uri = from.value("uri").orElse("");
        Address address = Address.of(uri, from.value("parameters.name"));
        Arrival arrival = address.text().equals(START) && !address.dynamic()
                ? called()
                : EMPTY.contains(address.scheme()) ? Arrival.EMPTY : received(address);
        Arrival withHeaders = body(uri, headers(arrival, address, "producer"));
        return deserialized(from, uri) ? withHeaders.withUnknownBody() : withHeaders;
    }

    /** Whether Kafka itself makes something else than a text of what comes. */
    private static boolean deserialized(Element from, String uri) {
        return uri.contains("valueDeserializer=") || from.value("parameters.valueDeserializer").isPresent();
    }

    /** Inputs arrive as exchange properties; whoever calls may add more. */
    private Arrival called() {
        ShapeSources.Entry entry = sources.entry();
        Arrival arrival = Arrival.UNKNOWN.withBody(entry.body());
        for (var header : entry.headers().entrySet()) {
            arrival = arrival.with(Carrier.HEADER, given(header.getKey(), header.getValue()));
        }
        for (var input : entry.inputs().entrySet()) {
            arrival = arrival.with(Carrier.EXCHANGE_PROPERTY, given(input.getKey(), input.getValue()));
        }
        return arrival;
    }

    private static NamedValue given(String name, String example) {
        return new NamedValue(name, new UnknownShape(), Optional.empty(), example, "");
    }

    private static Arrival received(Address address) {
        Arrival arrival = Arrival.EMPTY.opened(Carrier.HEADER).opened(Carrier.EXCHANGE_PROPERTY);
        Matcher parameters = PATH_PARAMETER.matcher(address.path());
        while (address.scheme().contains("http") && parameters.find()) {
            arrival = arrival.with(Carrier.HEADER,
                    new NamedValue(parameters.group(1), new TextShape(), Optional.empty(), "", ""));
        }
        return address.inProcess() ? arrival.opened() : arrival;
    }

    /**
     * @param without
     *            the catalog's word for headers of the other direction
     */
    private Arrival headers(Arrival arrival, Address address, String without) {
        Optional<ComponentEntry> component = address.scheme().contains("{{")
                ? Optional.empty()
                : catalog.component(address.scheme());
        Arrival more = arrival;
        for (HeaderEntry header : component.map(ComponentEntry::headers).orElse(java.util.List.of())) {
            if (!header.group().startsWith(without) && arrival.headers().find(header.name()).isEmpty()) {
                more = more.with(Carrier.HEADER, new NamedValue(header.name(), type(header.javaType()),
                        Optional.empty(), "", header.description()));
            }
        }
        return more;
    }

    private static Shape type(String javaType) {
        String type = javaType.substring(javaType.lastIndexOf('.') + 1);
        return type.equals("String")
                ? new TextShape()
                : NUMBERS.contains(type) ? new NumberShape() : new UnknownShape();
    }

    /** A Kafka step that names a scenario carries its model as JSON, and its headers. */
    Arrival body(String uri, Arrival arrival) {
        return Placeholder.in(uri).stream().flatMap(found -> ScenarioTopics.use(found.name()).stream()).findFirst()
                .map(use -> scenario(use, arrival))
                .or(() -> attached(uri).map(arrival::withBody)).orElse(arrival);
    }

    private Optional<Shape> attached(String uri) {
        int query = uri.indexOf('?');
        return sources.attachedTo(query < 0 ? uri : uri.substring(0, query));
    }

    private Arrival scenario(ScenarioTopics.Use use, Arrival arrival) {
        Optional<Integration> integration = sources.integrations().stream()
                .filter(each -> each.identifier().equals(use.integration())).findFirst();
        Optional<Scenario> scenario = integration.stream().flatMap(each -> each.scenarios().stream())
                .filter(each -> each.identifier().equals(use.scenario())).findFirst();
        if (integration.isEmpty() || scenario.isEmpty()) {
            return arrival;
        }
        Shape model = new ModelShape(integration.get()).of(scenario.get().model(use.direction()));
        Arrival more = arrival.withBody(new EncodedShape("json", model));
        for (var header : scenario.get().headers()) {
            more = more.with(Carrier.HEADER, new NamedValue(header.name(), new TextShape(), Optional.empty(),
                    header.value(), header.description()));
        }
        return more;
    }
}
