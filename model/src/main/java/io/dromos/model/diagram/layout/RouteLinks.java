package io.dromos.model.diagram.layout;

import io.dromos.model.diagram.RouteLink;
import io.dromos.model.diagram.face.Endpoints;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.flow.Flow;
import io.dromos.model.flow.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the steps that send to what a route of the same flow reads from. */
final class RouteLinks {

    /** Components whose names are the same place for sender and reader. */
    private static final Set<String> NAMED = Set.of("direct", "seda", "vm", "kafka", "jms", "activemq", "amqp",
            "disruptor");

    private final Map<String, List<ElementId>> entries = new HashMap<>();
    private final List<RouteLink> callers = new ArrayList<>();

    private RouteLinks() {
    }

    static List<RouteLink> in(Flow flow) {
        RouteLinks links = new RouteLinks();
        flow.elements().forEach(links::collect);
        return links.callers.stream().flatMap(call -> links.entries.getOrDefault(call.name(), List.of()).stream()
                .map(entry -> new RouteLink(call.caller(), entry, call.name()))).toList();
    }

    private void collect(Element element) {
        name(element).ifPresent(name -> {
            if (element.kind().equals("from")) {
                entries.computeIfAbsent(name, _ -> new ArrayList<>()).add(element.id());
            } else {
                callers.add(new RouteLink(element.id(), element.id(), name));
            }
        });
        element.slots().forEach(slot -> slot.elements().forEach(this::collect));
    }

    private static Optional<String> name(Element element) {
        boolean calls = element instanceof Step.EndpointStep || element.kind().equals("get")
                || element.kind().equals("post") || element.kind().equals("put") || element.kind().equals("delete");
        if (!calls) {
            return Optional.empty();
        }
        return Endpoints.nameOf(element).or(() -> element.value("to")).or(() -> element.value("to.uri"))
                .filter(name -> NAMED.contains(Endpoints.schemeOf(name)) && !name.contains("${"))
                .map(name -> name.replace("://", ":"));
    }
}
