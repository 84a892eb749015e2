package io.dromos.model.diagram;

import io.dromos.model.flow.ElementId;

/**
 * A step that sends to an endpoint from which a route of the same file reads.
 *
 * @param caller
 *            the sending step
 * @param entry
 *            the {@code from} of the route
 * @param name
 *            what both name: {@code direct:start}
 */
public record RouteLink(ElementId caller, ElementId entry, String name) {}
