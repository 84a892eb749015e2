package io.dromos.model.shape.typing;

import io.dromos.model.type.BooleanShape;
import io.dromos.model.type.NumberShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.TextShape;
import io.dromos.model.type.UnknownShape;
import java.util.Map;
import java.util.Set;

/** How jq's operators bind, and what they give. */
final class JqOperators {

    private static final Set<String> COMPARING = Set.of("==", "!=", "<=", ">=", "<", ">");

    /** How strongly operators bind: the alternative least, then or, and, comparisons, sums, products. */
    private static final Map<String, Integer> STRENGTH = Map.ofEntries(Map.entry("//", 0), Map.entry("or", 1),
            Map.entry("and", 2), Map.entry("==", 3), Map.entry("!=", 3), Map.entry("<", 3), Map.entry("<=", 3),
            Map.entry(">", 3), Map.entry(">=", 3), Map.entry("+", 4), Map.entry("-", 4), Map.entry("*", 5),
            Map.entry("/", 5), Map.entry("%", 5));

    private JqOperators() {
    }

    /** Less than nothing for what is no operator. */
    static int strength(String token) {
        return STRENGTH.getOrDefault(token, -1);
    }

    static boolean compares(String operator) {
        return COMPARING.contains(operator);
    }

    static Shape result(String operator, Shape left, Shape right) {
        if (COMPARING.contains(operator) || operator.equals("and") || operator.equals("or")) {
            return new BooleanShape();
        }
        return left.equals(right) && (left instanceof NumberShape || left instanceof TextShape)
                ? left
                : new UnknownShape();
    }
}
