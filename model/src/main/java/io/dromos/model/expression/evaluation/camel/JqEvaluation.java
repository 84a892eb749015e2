package io.dromos.model.expression.evaluation.camel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.thisptr.jackson.jq.Function;
import net.thisptr.jackson.jq.Scope;
import net.thisptr.jackson.jq.Versions;
import net.thisptr.jackson.jq.exception.JsonQueryException;
import net.thisptr.jackson.jq.internal.IsolatedScopeQuery;
import net.thisptr.jackson.jq.internal.javacc.ExpressionParser;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * jq over the body, with Camel's functions {@code header}, {@code property}, {@code variable}, without the environment.
 */
final class JqEvaluation {

    private JqEvaluation() {
    }

    /** One output as it is, several as a list, none as nothing. */
    static @Nullable Object evaluate(String text, Exchange exchange) throws IOException {
        Scope scope = ListeningScope.of(Versions.JQ_1_6);
        scope.addFunction("env", 0, refused("env"));
        scope.addFunction("input_filename", 0, refused("input_filename"));
        scope.setValue("ENV", NullNode.getInstance());
        scope.addFunction("header", 1, named(name -> exchange.getMessage().getHeader(name, String.class)));
        scope.addFunction("property", 1, named(name -> exchange.getProperty(name, String.class)));
        scope.addFunction("variable", 1, named(name -> exchange.getVariable(name, String.class)));
        List<JsonNode> found = new ArrayList<>();
        new IsolatedScopeQuery(JqGuard.around(ExpressionParser.compile(text, Versions.JQ_1_6))).apply(scope,
                BodyData.tree(exchange.getMessage().getBody()), found::add);
        return found.isEmpty() ? null : found.size() == 1 ? found.getFirst() : list(found);
    }

    private static ArrayNode list(List<JsonNode> nodes) {
        return BodyData.JSON.createArrayNode().addAll(nodes);
    }

    private static Function refused(String name) {
        return (scope, arguments, input, path, output, version) -> {
            throw new JsonQueryException(name + " is not known here");
        };
    }

    private static Function named(UnaryOperator<@Nullable String> value) {
        return (scope, arguments, input, path, output, version) -> arguments.getFirst().apply(scope, input, name -> {
            String found = value.apply(name.asText());
            output.emit(found == null ? NullNode.getInstance() : TextNode.valueOf(found), null);
        });
    }
}
