package io.dromos.model.shape.route;

import io.dromos.model.flow.Element;
import io.dromos.model.shape.arrival.Arrival;
import java.util.List;

/** Goes through steps one by one and keeps all that was met between them. */
final class Passing {

    private final StepEffects.Inside inside;
    private Arrival met = Arrival.UNKNOWN;

    Passing(StepEffects.Inside inside) {
        this.inside = inside;
    }

    Arrival steps(List<Element> steps, Arrival in) {
        Arrival arrival = in;
        met = in;
        for (Element step : steps) {
            arrival = inside.steps().apply(List.of(step), arrival);
            met = met.joined(arrival);
            if (!step.slots().isEmpty()) {
                met = met.withUnknownBody().blurred();
            }
        }
        return arrival;
    }

    /** What a failure anywhere in between may leave behind. */
    Arrival met() {
        return met;
    }
}
