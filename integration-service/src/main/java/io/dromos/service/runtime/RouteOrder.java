package io.dromos.service.runtime;

import java.util.Comparator;
import java.util.List;

import org.apache.camel.CamelContext;
import org.apache.camel.Route;

/** The order in which routes start: by their startup order, then those that others call before those that call. */
final class RouteOrder {

    private RouteOrder() {
    }

    static List<Route> of(CamelContext camel) {
        return camel.getRoutes().stream().sorted(Comparator.comparingInt(RouteOrder::startupOrder)
                .thenComparing(route -> !isInner(route))).toList();
    }

    private static int startupOrder(Route route) {
        Integer order = route.getStartupOrder();
        return order == null ? 1000 : order;
    }

    private static boolean isInner(Route route) {
        String uri = route.getEndpoint().getEndpointUri();
        return uri.startsWith("direct:") || uri.startsWith("seda:");
    }
}
