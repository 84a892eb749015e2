package io.dromos.model.shape.route;

import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.flow.Flow;
import io.dromos.model.flow.Route;
import io.dromos.model.flow.Step;
import io.dromos.model.shape.arrival.Arrival;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The routes of a flow that its other routes can call, and what they were called with so far. Mutable; belongs to one
 * walk.
 */
final class Calls {

    /** Steps that may send anywhere. */
    private static final Set<String> ANYWHERE = Set.of("recipientList", "routingSlip", "dynamicRouter", "bean",
            "process", "templatedRoute", "kamelet", "serviceCall");
    /** Declarations whose routes others call. */
    private static final Set<String> FROM_OUTSIDE = Set.of("rest", "get", "post", "put", "delete", "patch", "head",
            "source", "sink");

    private final Map<String, Route> listening = new HashMap<>();
    private final Map<String, Arrival> entries = new HashMap<>();
    private final Map<ElementId, String> addresses = new HashMap<>();
    private final Map<ElementId, Passage> passages = new HashMap<>();
    private final Set<ElementId> running = new HashSet<>();
    private boolean grown;

    private record Passage(Arrival entry, Arrival exit) {}

    /**
     * @param isolated
     *            whether no route of another file can call these
     */
    Calls(Flow flow, boolean isolated) {
        flow.routes().forEach(this::add);
        if (isolated) {
            flow.elements().forEach(this::callers);
        } else {
            anybody();
        }
    }

    private void anybody() {
        listening.keySet().forEach(address -> entries.put(address, Arrival.UNKNOWN));
    }

    private void add(Route route) {
        route.from().map(from -> Address.of(from.value("uri").orElse(""), from.value("parameters.name")))
                .filter(address -> address.inProcess() && !address.dynamic())
                .ifPresent(address -> {
                    listening.put(address.text(), route);
                    addresses.put(route.id(), address.text());
                });
    }

    /** Whatever may send anywhere may send anything to any of them. */
    private void callers(Element element) {
        boolean outside = FROM_OUTSIDE.contains(element.kind()) || element.kind().equals("routeTemplate");
        if (ANYWHERE.contains(element.kind()) || outside || sendsAnywhere(element)) {
            anybody();
            return;
        }
        element.slots().forEach(slot -> slot.elements().forEach(this::callers));
    }

    private static boolean sendsAnywhere(Element element) {
        boolean sends = element instanceof Step.EndpointStep && !element.kind().equals("from");
        return sends && Address.of(element).map(address -> address.dynamic()
                && (address.inProcess() || address.scheme().contains("{") || address.scheme().isEmpty()))
                .orElse(element.kind().equals("enrich"));
    }

    /** The route that listens to an address. */
    Optional<Route> route(Address address) {
        return address.inProcess() && !address.dynamic()
                ? Optional.ofNullable(listening.get(address.text()))
                : Optional.empty();
    }

    /** Remembers a call; what was called before may have to be walked again. */
    void called(Address address, Arrival with) {
        Arrival before = entries.get(address.text());
        Arrival now = before == null ? with : before.joined(with);
        if (!now.equals(before)) {
            entries.put(address.text(), now);
            grown = true;
        }
    }

    /** What the route was called with so far; missing for one that nobody called. */
    Optional<Arrival> entry(Route route) {
        return Optional.ofNullable(addresses.get(route.id())).map(entries::get);
    }

    boolean begin(Route route) {
        return running.add(route.id());
    }

    /** What left the route, given what came in; whoever called it before may have to be walked again. */
    void end(Route route, Arrival entry, Arrival exit) {
        running.remove(route.id());
        Passage before = passages.put(route.id(), new Passage(entry, exit));
        grown |= before != null && !before.exit().equals(exit);
    }

    /** What left the route when the same came in. */
    Optional<Arrival> exit(Route route, Arrival entry) {
        return Optional.ofNullable(passages.get(route.id())).filter(passage -> passage.entry().equals(entry))
                .map(Passage::exit);
    }

    /** Whether a route was called with something new since this was last asked. */
    boolean grew() {
        boolean before = grown;
        grown = false;
        return before;
    }
}
