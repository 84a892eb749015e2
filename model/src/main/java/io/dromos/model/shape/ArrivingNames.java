package io.dromos.model.shape;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.ComponentEntry;
import io.dromos.model.catalog.ComponentEntry.HeaderEntry;
import io.dromos.model.catalog.EndpointUri;
import io.dromos.model.document.ElementIndex;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.expression.KnownName;
import io.dromos.model.expression.KnownNames;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.flow.ExpressionSites;
import io.dromos.model.flow.Option;
import io.dromos.model.flow.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of headers, exchange properties and variables that a message can carry when it arrives at a step: those
 * that steps before it set, and those that the component sets on what it receives. Any thread may use it.
 */
public final class ArrivingNames {

    /** Steps behind which the body is another one than the message began with. */
    private static final Set<String> NEW_BODY = Set.of("setBody", "transform", "transformDataType", "split", "bean",
            "process", "enrich", "pollEnrich", "poll", "aggregate", "marshal", "script", "claimCheck", "sort",
            "kamelet",
            "recipientList", "routingSlip", "dynamicRouter", "serviceCall", "loop");
    /** Endpoints that hand the body on as it is. */
    private static final Set<String> KEEP_BODY = Set.of("log", "kafka", "mock", "file", "seda", "controlbus");

    private final Catalog catalog;

    public ArrivingNames(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * @param known
     *            what is known apart from the route: placeholders, fields of the message, beans
     */
    public KnownNames at(FlowDocument document, ElementId id, KnownNames known) {
        Optional<Element> found = document.index().find(id);
        if (found.isEmpty()) {
            return known;
        }
        Carried carried = new Carried();
        List<Element> passed = before(document.index(), found.get());
        passed.forEach(step -> collect(step, carried));
        boolean sameBody = passed.stream().noneMatch(ArrivingNames::changesBody);
        return known.withFields(sameBody ? known.fields() : List.of())
                .withHeaders(joined(known.headers(), carried.headers))
                .withExchangeProperties(joined(known.exchangeProperties(), carried.properties))
                .withVariables(joined(known.variables(), carried.variables));
    }

    private static final class Carried {
        private final Map<String, KnownName> headers = new LinkedHashMap<>();
        private final Map<String, KnownName> properties = new LinkedHashMap<>();
        private final Map<String, KnownName> variables = new LinkedHashMap<>();
    }

    private static List<KnownName> joined(List<KnownName> outer, Map<String, KnownName> inner) {
        Map<String, KnownName> all = new LinkedHashMap<>(inner);
        outer.forEach(name -> all.putIfAbsent(name.name(), name));
        return List.copyOf(all.values());
    }

    /** What a message may have passed: the elements in front of this one and of those around it, and their insides. */
    private static List<Element> before(ElementIndex index, Element element) {
        List<Element> passed = new ArrayList<>();
        for (Element step : index.pathTo(element)) {
            Optional<Element> parent = index.parentOf(step);
            if (parent.isEmpty()) {
                continue;
            }
            Slot slot = index.slotOf(step);
            passed.add(parent.get());
            if (slot.name().equals(Slot.STEPS)) {
                slot.elements().subList(0, index.positionOf(step)).forEach(earlier -> walk(earlier, passed));
            }
        }
        return passed;
    }

    private static void walk(Element element, List<Element> passed) {
        passed.add(element);
        element.children().forEach(child -> walk(child, passed));
    }

    private static boolean changesBody(Element step) {
        return switch (step.kind()) {
            case "to", "toD" -> step.value("uri").map(uri -> EndpointUri.parse(uri).scheme().text())
                    .filter(KEEP_BODY::contains).isEmpty();
            default -> NEW_BODY.contains(step.kind());
        };
    }

    private void collect(Element element, Carried carried) {
        switch (element.kind()) {
            case "setHeader" -> one(element, carried.headers);
            case "setProperty" -> one(element, carried.properties);
            case "setVariable" -> one(element, carried.variables);
            case "setHeaders" -> several(element, carried.headers);
            case "setVariables" -> several(element, carried.variables);
            case "removeHeader" -> element.value("name").ifPresent(carried.headers::remove);
            case "removeProperty" -> element.value("name").ifPresent(carried.properties::remove);
            case "removeVariable" -> element.value("name").ifPresent(carried.variables::remove);
            case "from" -> received(element, carried.headers);
            default -> {
                // Sets no name that the source tells.
            }
        }
        element.value("variableReceive").ifPresent(name -> carried.variables.put(name, KnownName.of(name)));
    }

    private static void one(Element element, Map<String, KnownName> names) {
        element.value("name").filter(name -> !name.isBlank()).ifPresent(name -> names.put(name, new KnownName(name,
                ExpressionSites.own(element).map(site -> site.expression().text()).orElse(""), title(element))));
    }

    private static void several(Element element, Map<String, KnownName> names) {
        for (Option option : element.options()) {
            if (option.path().size() == 3 && option.path().getLast().equals("name")) {
                names.put(option.value(), new KnownName(option.value(), "", title(element)));
            }
        }
    }

    private void received(Element from, Map<String, KnownName> names) {
        Optional<ComponentEntry> component = from.value("uri").map(uri -> EndpointUri.parse(uri).scheme().text())
                .flatMap(catalog::component);
        component.ifPresent(entry -> entry.headers().stream()
                .filter(header -> !header.group().startsWith("producer"))
                .forEach(header -> names.putIfAbsent(header.name(), known(header))));
    }

    private static KnownName known(HeaderEntry header) {
        String type = header.javaType().substring(header.javaType().lastIndexOf('.') + 1);
        return new KnownName(header.name(), type, header.description());
    }

    private static String title(Element element) {
        return element.value("description").or(() -> element.value("id")).orElse("");
    }
}
