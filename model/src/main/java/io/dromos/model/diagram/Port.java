package io.dromos.model.diagram;

import io.dromos.model.flow.ElementId;

/** Where a connection begins or ends. */
public record Port(ElementId element, Side side) {

    /** A side of an element, seen along the flow. */
    public enum Side {
        /** where messages come in */
        IN,
        /** where messages go into what the element holds: a scope's steps, a branch */
        INSIDE,
        /** where messages leave, behind all that the element holds */
        OUT,
        /** where error handling is attached */
        ERROR
    }
}
