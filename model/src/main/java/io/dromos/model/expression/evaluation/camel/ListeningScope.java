package io.dromos.model.expression.evaluation.camel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.thisptr.jackson.jq.BuiltinFunctionLoader;
import net.thisptr.jackson.jq.Expression;
import net.thisptr.jackson.jq.Function;
import net.thisptr.jackson.jq.PathOutput;
import net.thisptr.jackson.jq.Scope;
import net.thisptr.jackson.jq.Version;
import net.thisptr.jackson.jq.exception.JsonQueryException;
import net.thisptr.jackson.jq.internal.JsonQueryFunction;
import net.thisptr.jackson.jq.path.Path;
import org.jspecify.annotations.Nullable;

/** jq's functions, each of which ends when its thread is interrupted, whatever it still would give. */
final class ListeningScope {

    /** What is asked before functions that would neither end nor stop. */
    private static final Map<String, Before> BEFORE = Map.of(
            "_match_impl/3", matching(JqRegex::match, 1), "_sub_impl/3", matching(JqRegex::replace, 2),
            "getpath/1", ListeningScope::checkPath, "setpath/2", ListeningScope::checkPath,
            "tojson/0", (scope, arguments, input) -> JqSizes.checkWritten(input),
            "tostring/0", (scope, arguments, input) -> JqSizes.checkWritten(input));

    private ListeningScope() {
    }

    /** Looks at a call before the function is asked. */
    private interface Before {
        void check(Scope scope, List<Expression> arguments, JsonNode input) throws JsonQueryException;
    }

    static Scope of(Version version) {
        Scope scope = Scope.newEmptyScope();
        BuiltinFunctionLoader.getInstance().loadFunctions(version, scope);
        Map.copyOf(scope.getLocalFunctions()).forEach((name, function) -> {
            if (function instanceof JsonQueryFunction written) {
                JqGuard.inside(written);
            }
            scope.addFunction(name,
                    new Listening(function, BEFORE.getOrDefault(name, (in, arguments, input) -> Stopped.check())));
        });
        return scope;
    }

    private interface Search {
        void run(String pattern, @Nullable String flags, String text) throws JsonQueryException;
    }

    private static Before matching(Search search, int flagsAt) {
        return (scope, arguments, input) -> {
            for (JsonNode pattern : values(scope, arguments.getFirst(), input)) {
                for (JsonNode flags : values(scope, arguments.get(flagsAt), input)) {
                    search.run(pattern.asText(), flags.textValue(), input.asText());
                }
            }
        };
    }

    private static void checkPath(Scope scope, List<Expression> arguments, JsonNode input) throws JsonQueryException {
        JqSizes.checkParts(input);
        for (JsonNode path : values(scope, arguments.getFirst(), input)) {
            for (JsonNode part : path) {
                JqSizes.checkIndex(part);
            }
        }
    }

    private static List<JsonNode> values(Scope scope, Expression argument, JsonNode input) throws JsonQueryException {
        List<JsonNode> values = new ArrayList<>();
        argument.apply(scope, input, values::add);
        return values;
    }

    private record Listening(Function function, Before before) implements Function {

        @Override
        public void apply(Scope scope, List<Expression> arguments, JsonNode input, Path path, PathOutput output,
                Version version) throws JsonQueryException {
            Stopped.check();
            before.check(scope, arguments, input);
            function.apply(scope, arguments, input, path, (value, at) -> {
                Stopped.check();
                output.emit(value, at);
            }, version);
        }
    }
}
