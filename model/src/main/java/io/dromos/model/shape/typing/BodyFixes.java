package io.dromos.model.shape.typing;

import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.conversion.LanguageConversion;
import io.dromos.model.expression.conversion.Meaning;
import io.dromos.model.expression.conversion.PathPart;
import io.dromos.model.expression.simple.tree.OgnlPart;
import io.dromos.model.expression.simple.tree.SimpleNode.Function;
import io.dromos.model.type.ArrayShape;
import io.dromos.model.type.EncodedShape;
import io.dromos.model.type.ObjectShape;
import io.dromos.model.type.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a path on a text of JSON should have been: the same path, as completion writes it. */
final class BodyFixes {

    private BodyFixes() {
    }

    /** The whole function is what the fix replaces; a path with a call gets none. */
    static ExpressionProblem asJson(ExpressionProblem problem, Function function, Shape body) {
        List<PathPart> path = new ArrayList<>();
        for (OgnlPart part : function.tail()) {
            switch (part) {
                case OgnlPart.Name(TextRange _, String name, boolean _) -> path.add(new PathPart.Field(name));
                case OgnlPart.Index(TextRange _, String index, boolean _) ->
                    path.add(index.matches("\\d{1,9}")
                            ? new PathPart.Item(Integer.parseInt(index))
                            : new PathPart.Field(index));
                case OgnlPart.Call _ -> {
                    return problem;
                }
            }
        }
        boolean right = body instanceof EncodedShape(String format, Shape content) && format.equals("json")
                && has(content, function.tail().getFirst());
        Optional<String> words = LanguageConversion.write(new Meaning.Body(path, true), "simple").filter(any -> right);
        return words.map(text -> new ExpressionProblem(function.content(), problem.severity(), problem.code(),
                problem.message(), false, List.of(text.substring("${".length(), text.length() - "}".length()))))
                .orElse(problem);
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
