package io.dromos.model.diagram;

import io.dromos.model.flow.ElementId;

/**
 * The area that an element takes with all it holds.
 *
 * @param titleAt
 *            where the room for the title begins: a route's stands above its first node, however far its branches reach
 */
public record ScopeArea(ElementId element, Kind kind, String title, Point titleAt, Box box) {

    /** How an area is drawn. */
    public enum Kind {
        /** a route: a title alone */
        ROUTE,
        /** a step with what it holds: a faint dashed area */
        SCOPE,
        /** declarations that belong together: rest, beans, a Kamelet */
        GROUP
    }
}
