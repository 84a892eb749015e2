package io.dromos.model.shape.route;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.expression.ExpressionTyping;
import io.dromos.model.flow.Flow;
import io.dromos.model.flow.WeakIdentityCache;
import io.dromos.model.shape.source.ShapeSources;
import java.util.Optional;

/**
 * Infers what messages look like at every place of a flow. What a step made of a message is remembered while the step
 * lives, and a flow's shapes while the flow lives, so that the cost grows with what changed. Any thread may use it.
 */
public final class ArrivingShapes {

    private final Catalog catalog;
    private final Expressions expressions;
    private final PassedSteps passed = new PassedSteps();
    private final WeakIdentityCache<Flow, Known> known = new WeakIdentityCache<>();

    private record Known(ShapeSources sources, FlowShapes shapes) {}

    public ArrivingShapes(Catalog catalog, ExpressionTyping typing) {
        this.catalog = catalog;
        this.expressions = new Expressions(typing);
    }

    public FlowShapes of(Flow flow, ShapeSources sources) {
        Optional<Known> before = known.find(flow).filter(found -> found.sources().equals(sources));
        if (before.isPresent()) {
            return before.get().shapes();
        }
        FlowShapes shapes = new FlowShapes(new RouteWalk(flow, catalog, sources, expressions, passed).arrivals());
        known.put(flow, new Known(sources, shapes));
        return shapes;
    }
}
