package io.dromos.model.flow;

import java.util.List;

/** One node of a route. The shapes tell how it is drawn and what it may hold; the catalog tells the rest. */
public sealed interface Step extends Element {

    /** A step that talks to an endpoint. A {@code from} holds the route's steps. */
    record EndpointStep(ElementId id, String kind, List<Option> options, List<Slot> slots,
            ElementSource source) implements Step {}

    /** A step that holds no other. */
    record ProcessorStep(ElementId id, String kind, List<Option> options, List<Slot> slots,
            ElementSource source) implements Step {}

    /** A step with steps inside, such as split or loop. */
    record ScopeStep(ElementId id, String kind, List<Option> options, List<Slot> slots,
            ElementSource source) implements Step {}

    /** A step with branches: choice, doTry, circuitBreaker. It may have steps of its own beside them. */
    record BranchingStep(ElementId id, String kind, List<Option> options, List<Slot> slots,
            ElementSource source) implements Step {}

    /** A step whose source is kept and shown, but not understood. */
    record OpaqueStep(ElementId id, String kind, List<Option> options, List<Slot> slots,
            ElementSource source) implements Step {}
}
