package io.dromos.service.runtime.check;

import java.util.ArrayList;
import java.util.List;

import org.apache.camel.NamedNode;
import org.apache.camel.model.EndpointRequiredDefinition;
import org.apache.camel.model.ExpressionNode;
import org.apache.camel.model.FromDefinition;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.model.ToDynamicDefinition;
import org.apache.camel.model.language.ExpressionDefinition;
import org.jspecify.annotations.Nullable;

/** All steps of the routes in a context, in the order of the source. Stateless. */
final class Steps {

    private Steps() {
    }

    static List<Step> of(ModelCamelContext context) {
        List<Step> steps = new ArrayList<>();
        for (RouteDefinition route : context.getRouteDefinitions()) {
            String routeId = text(route.getRouteId());
            FromDefinition from = route.getInput();
            if (from != null) {
                steps.add(new Step(text(from.getId()).isEmpty() ? routeId : text(from.getId()), routeId,
                        Math.max(0, from.getLineNumber()), text(from.getEndpointUri()), false, "", "", ""));
            }
            add(route.getOutputs(), routeId, steps);
        }
        return steps;
    }

    private static void add(List<ProcessorDefinition<?>> definitions, String routeId, List<Step> steps) {
        for (ProcessorDefinition<?> definition : definitions) {
            steps.add(step(definition, routeId));
            add(definition.getOutputs(), routeId, steps);
        }
    }

    private static Step step(ProcessorDefinition<?> definition, String routeId) {
        String uri = switch (definition) {
            case ToDynamicDefinition computed -> text(computed.getUri());
            case EndpointRequiredDefinition sender -> text(sender.getEndpointUri());
            default -> "";
        };
        ExpressionDefinition expression = definition instanceof ExpressionNode node ? node.getExpression() : null;
        return new Step(text(definition.getId()), routeId, line(definition), uri,
                definition instanceof ToDynamicDefinition, expression == null ? "" : text(expression.getLanguage()),
                expression == null ? "" : text(expression.getExpression()), definition.toString());
    }

    private static int line(NamedNode node) {
        return Math.max(0, node.getLineNumber());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
