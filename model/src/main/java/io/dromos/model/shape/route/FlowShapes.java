package io.dromos.model.shape.route;

import io.dromos.model.flow.ElementId;
import io.dromos.model.shape.arrival.Arrival;
import java.util.Map;

/** What arrives at each element of a flow. Immutable; any thread may use it. */
public final class FlowShapes {

    private final Map<ElementId, Arrival> arrivals;

    FlowShapes(Map<ElementId, Arrival> arrivals) {
        this.arrivals = Map.copyOf(arrivals);
    }

    /** Before the element is reached; anything at an element that no message reaches. */
    public Arrival at(ElementId element) {
        return arrivals.getOrDefault(element, Arrival.UNKNOWN);
    }
}
