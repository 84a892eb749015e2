package io.dromos.model.shape.typing;

import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.tree.OgnlPart;
import io.dromos.model.expression.simple.tree.SimpleNode.Function;
import io.dromos.model.type.ArrayShape;
import io.dromos.model.type.EncodedShape;
import io.dromos.model.type.ObjectShape;
import io.dromos.model.type.Shape;
import java.util.List;

/** What a path on a text of JSON should have been: the same path in JSONPath. */
final class BodyFixes {

    private BodyFixes() {
    }

    /** The whole function is what the fix replaces; a path that JSONPath does not know either gets none. */
    static ExpressionProblem asJsonPath(ExpressionProblem problem, Function function, Shape body) {
        StringBuilder path = new StringBuilder("$");
        for (OgnlPart part : function.tail()) {
            switch (part) {
                case OgnlPart.Name(TextRange _, String name, boolean _) -> path.append('.').append(name);
                case OgnlPart.Index(TextRange _, String index, boolean _) ->
                    path.append(index.matches("\\d+") ? "[" + index + "]" : "." + index);
                case OgnlPart.Call _ -> {
                    return problem;
                }
            }
        }
        boolean right = body instanceof EncodedShape(String format, Shape content) && format.equals("json")
                && has(content, function.tail().getFirst());
        return right
                ? new ExpressionProblem(function.content(), problem.severity(), problem.code(), problem.message(),
                        false, List.of("jsonpath(" + path + ")"))
                : problem;
    }

    private static boolean has(Shape content, OgnlPart first) {
        if (content instanceof ObjectShape object) {
            return first instanceof OgnlPart.Name(TextRange _, String name, boolean _)
                    && object.field(name).isPresent()
                    || first instanceof OgnlPart.Index(TextRange _, String index, boolean _)
                            && object.field(index).isPresent();
        }
        return content instanceof ArrayShape && first instanceof OgnlPart.Index;
    }
}
