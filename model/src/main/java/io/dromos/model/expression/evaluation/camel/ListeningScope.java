package io.dromos.model.expression.evaluation.camel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import net.thisptr.jackson.jq.BuiltinFunctionLoader;
import net.thisptr.jackson.jq.Expression;
import net.thisptr.jackson.jq.Function;
import net.thisptr.jackson.jq.PathOutput;
import net.thisptr.jackson.jq.Scope;
import net.thisptr.jackson.jq.Version;
import net.thisptr.jackson.jq.exception.JsonQueryException;
import net.thisptr.jackson.jq.path.Path;

/** jq's functions, each of which ends when its thread is interrupted, whatever it still would give. */
final class ListeningScope {

    private ListeningScope() {
    }

    static Scope of(Version version) {
        Scope scope = Scope.newEmptyScope();
        BuiltinFunctionLoader.getInstance().loadFunctions(version, scope);
        Map.copyOf(scope.getLocalFunctions())
                .forEach((name, function) -> scope.addFunction(name, new Listening(function)));
        return scope;
    }

    /** Ends what an evaluation does when nobody waits for it any more. */
    static void check() throws JsonQueryException {
        if (Thread.currentThread().isInterrupted()) {
            throw new JsonQueryException("stopped");
        }
    }

    private record Listening(Function function) implements Function {

        @Override
        public void apply(Scope scope, List<Expression> arguments, JsonNode input, Path path, PathOutput output,
                Version version) throws JsonQueryException {
            check();
            function.apply(scope, arguments, input, path, (value, at) -> {
                check();
                output.emit(value, at);
            }, version);
        }
    }
}
