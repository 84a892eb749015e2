package io.dromos.model.diagram;

import java.util.Map;

/**
 * What people changed about a flow's layout; it stands in a file beside the flow, so that the flow's source stays
 * untouched.
 *
 * @param offsets
 *            how far a route was moved from its automatic place, by the route's id or, without one, {@code #} and its
 *            position among the routes, from 1
 */
public record FlowLayout(Direction direction, Map<String, Point> offsets) {

    /** Left to right, nothing moved. */
    public static final FlowLayout AUTOMATIC = new FlowLayout(Direction.LEFT_TO_RIGHT, Map.of());

    public FlowLayout {
        offsets = Map.copyOf(offsets);
    }

    public FlowLayout with(Direction other) {
        return new FlowLayout(other, offsets);
    }
}
