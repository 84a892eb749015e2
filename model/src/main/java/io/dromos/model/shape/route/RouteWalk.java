package io.dromos.model.shape.route;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.flow.Branch;
import io.dromos.model.flow.Declaration;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.flow.Flow;
import io.dromos.model.flow.Route;
import io.dromos.model.flow.Slot;
import io.dromos.model.flow.Step;
import io.dromos.model.shape.arrival.Arrival;
import io.dromos.model.shape.arrival.Carrier;
import io.dromos.model.shape.arrival.NamedValue;
import io.dromos.model.shape.source.ShapeSources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Follows the messages of one flow along its routes, and into the routes that they call, until nothing new arrives
 * anywhere. Used once, by one thread.
 */
final class RouteWalk {

    /** A flow whose calls go round and round is given up after so many rounds. */
    private static final int ROUNDS = 8;
    /** Steps that handle what other steps do, whenever it happens. */
    private static final Set<String> INTERCEPTORS = Set.of("intercept", "interceptFrom", "interceptSendToEndpoint");
    private static final Set<String> HANDLERS = Set.of("onException", "onCompletion", "errorHandler");

    private final Flow flow;
    private final Calls calls;
    private final Entries entries;
    private final ShapeSources sources;
    private final StepEffects effects;
    private final Map<ElementId, Arrival> arrivals = new HashMap<>();
    /** What left sequences of steps at their ends. */
    private final List<Arrival> ends = new ArrayList<>();
    private final Interception interception;

    RouteWalk(Flow flow, Catalog catalog, ShapeSources sources, Expressions expressions, PassedSteps passed) {
        this.flow = flow;
        this.sources = sources;
        calls = new Calls(flow, sources.isolated());
        entries = new Entries(catalog, sources);
        interception = Interception.of(flow);
        effects = new StepEffects(catalog, expressions, passed,
                new EndpointEffects(entries, sources, this::call), new StepEffects.Inside(this::steps, this::enter));
    }

    /** What arrives at each element. */
    Map<ElementId, Arrival> arrivals() {
        if (interception == Interception.UNREADABLE) {
            return Map.of();
        }
        int round = 0;
        do {
            if (round++ == ROUNDS) {
                return Map.of();
            }
            ends.clear();
            flow.routes().forEach(route -> arrive(route, entry(route)));
        } while (calls.grew());
        Arrival anything = Stream.concat(arrivals.values().stream(), ends.stream()).distinct()
                .reduce(Arrival::joined).orElse(Arrival.UNKNOWN)
                .withUnknownBody().blurred();
        flow.elements().forEach(element -> handlers(element, anything));
        return arrivals;
    }

    /** What handles failures or intercepts can meet any message of the flow. */
    private void handlers(Element element, Arrival anything) {
        boolean handler = HANDLERS.contains(element.kind()) || INTERCEPTORS.contains(element.kind());
        if (handler) {
            enter(element, anything);
            steps(element.steps(), anything);
            return;
        }
        boolean route = element instanceof Route;
        if (!arrivals.containsKey(element.id()) && !route) {
            enter(element, Arrival.UNKNOWN);
        }
        if (element instanceof Declaration || element instanceof Branch) {
            element.slots().forEach(slot -> slot.elements().forEach(inner -> handlers(inner, anything)));
        }
    }

    private Arrival entry(Route route) {
        Optional<Step> from = route.from();
        Arrival outside = from.map(entries::of).orElse(Arrival.UNKNOWN);
        Arrival arrival = calls.entry(route).orElse(outside);
        return interception == Interception.NAMES ? arrival.blurred() : arrival;
    }

    private Arrival arrive(Route route, Arrival in) {
        calls.begin(route);
        enter(route, in);
        Optional<Step> from = route.from();
        Arrival begin = from.map(step -> begin(route, step, in)).orElse(in);
        from.ifPresent(step -> enter(step, in));
        Arrival out = steps(route.steps(), begin);
        calls.end(route, in, out);
        return out;
    }

    private Arrival begin(Route route, Step from, Arrival in) {
        Arrival arrival = attached(from, attached(route, in));
        return from.value("variableReceive").map(name -> arrival.with(Carrier.VARIABLE,
                new NamedValue(name, arrival.body(), Optional.of(from.id()), "", NameEffects.title(from)))
                .withUnknownBody()).orElse(arrival);
    }

    private Arrival attached(Element element, Arrival out) {
        return element.value("id").flatMap(sources::attachedTo).map(out::withBody).orElse(out);
    }

    private Optional<Arrival> call(Address address, Arrival with) {
        return calls.route(address).map(route -> {
            calls.called(address, with);
            Arrival entry = entry(route);
            Optional<Arrival> known = calls.exit(route, entry);
            if (known.isPresent()) {
                return known.get();
            }
            return calls.begin(route) ? arrive(route, entry) : Arrival.UNKNOWN;
        });
    }

    private void enter(Element element, Arrival in) {
        arrivals.put(element.id(), in);
    }

    private Arrival steps(List<Element> steps, Arrival in) {
        Arrival arrival = in;
        for (Element step : steps) {
            enter(step, arrival);
            arrival = attached(step, effects.of(step, arrival));
        }
        ends.add(arrival);
        return arrival;
    }

    /** What may be done to a message at any step. */
    private enum Interception {
        NONE, NAMES, UNREADABLE;

        private static final Set<String> HARMLESS = Set.of("log", "setHeader", "setProperty", "setVariable",
                "setHeaders", "setVariables", "wireTap", "filter", "choice", "when", "otherwise", "stop", "to");

        static Interception of(Flow flow) {
            return flow.elements().stream().map(Interception::of).max(Enum::compareTo).orElse(NONE);
        }

        private static Interception of(Element element) {
            boolean continues = element.kind().equals("onException")
                    && element.options().stream().anyMatch(option -> option.path().getFirst().equals("continued"));
            if (INTERCEPTORS.contains(element.kind()) || continues) {
                return harmless(element) ? NAMES : UNREADABLE;
            }
            return element.slots().stream().map(Slot::elements).flatMap(List::stream).map(Interception::of)
                    .max(Enum::compareTo).orElse(NONE);
        }

        private static boolean harmless(Element element) {
            return element.children().stream()
                    .allMatch(inner -> HARMLESS.contains(inner.kind()) && harmless(inner) && keeps(inner));
        }

        private static boolean keeps(Element step) {
            return !step.kind().equals("to")
                    || step.value("uri").filter(uri -> uri.startsWith("log:") || uri.startsWith("mock:")).isPresent();
        }
    }
}
