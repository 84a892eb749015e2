package io.dromos.model.shape.typing;

import io.dromos.model.expression.NearestNames;
import io.dromos.model.expression.TextRange;
import io.dromos.model.shape.typing.Operand.Kind;
import io.dromos.model.type.ArrayShape;
import io.dromos.model.type.BooleanShape;
import io.dromos.model.type.EncodedShape;
import io.dromos.model.type.EnumerationShape;
import io.dromos.model.type.NumberShape;
import io.dromos.model.type.ObjectShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.Shapes;
import io.dromos.model.type.TextShape;
import io.dromos.model.type.UnknownShape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Comparisons that can not be meant, by the shape of one side and the literal on the other. Camel converts between
 * texts and numbers as far as it can: a number equals a text that is the same number, a truth equals 1, and a number
 * and any other text are compared letter by letter.
 */
final class Comparisons {

    private static final Set<String> EQUAL = Set.of("==", "!=", "=~", "!=~");
    private static final Set<String> ORDER = Set.of(">", ">=", "<", "<=");
    private static final Set<String> LISTED = Set.of("in", "!in");

    private final boolean lenient;
    private final Problems problems;

    /**
     * @param lenient
     *            whether the language converts between texts, numbers and truths, as Simple does and jq does not
     */
    Comparisons(boolean lenient, Problems problems) {
        this.lenient = lenient;
        this.problems = problems;
    }

    /** A placeholder in a literal may become anything. */
    void check(Operand left, String operator, Operand right, String what) {
        if (left.literal().contains("{{") || right.literal().contains("{{")) {
            return;
        }
        if (right.isLiteral() && left.kind() == Kind.VALUE) {
            one(left.shape(), operator, right, what);
        } else if (left.isLiteral() && right.kind() == Kind.VALUE && !LISTED.contains(operator)) {
            one(right.shape(), operator, left, what);
        }
    }

    private void one(Shape shape, String operator, Operand literal, String what) {
        if (LISTED.contains(operator)) {
            listed(shape, literal, what);
        } else if (EQUAL.contains(operator) || ORDER.contains(operator)) {
            compared(shape, operator, literal, what);
        }
    }

    private void compared(Shape shape, String operator, Operand literal, String what) {
        switch (shape) {
            case NumberShape _ -> number(literal, what);
            case BooleanShape _ -> truth(literal, what);
            case EnumerationShape(List<String> constants) -> {
                if (EQUAL.contains(operator)) {
                    constant(constants, literal, literal.range(), literal.literal(), operator.contains("~"), what);
                }
            }
            case ObjectShape _,ArrayShape _ -> {
                if (EQUAL.contains(operator) && !literal.literal().matches("(?s)\\s*[\\[{].*")) {
                    problems.add(literal.range(), "compares-structure", List.of(), what, Shapes.typeName(shape));
                }
            }
            case TextShape _ -> {
                if (!lenient && literal.kind() != Kind.TEXT) {
                    problems.add(literal.range(), "text-with-other", List.of("\"" + literal.literal() + "\""), what);
                }
            }
            case EncodedShape(String _, Shape content) -> {
                if (content instanceof NumberShape || content instanceof BooleanShape
                        || content instanceof EnumerationShape) {
                    compared(content, operator, literal, what);
                }
            }
            case UnknownShape _ -> {
                // may be anything
            }
        }
    }

    private void number(Operand literal, String what) {
        boolean text = literal.kind() == Kind.TEXT && (!lenient || !literal.isNumeric());
        if (text) {
            List<String> fixes = literal.isNumeric() ? List.of(literal.literal()) : List.of();
            problems.add(literal.range(), "number-with-text", fixes, what, literal.literal());
        } else if (literal.kind() == Kind.BOOLEAN) {
            problems.add(literal.range(), "number-with-truth", List.of(), what, literal.literal());
        }
    }

    private void truth(Operand literal, String what) {
        String value = literal.literal().strip();
        boolean truth = value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
        boolean fits = lenient
                ? truth || Set.of("1", "0").contains(value)
                : literal.kind() == Kind.BOOLEAN;
        if (!fits) {
            problems.add(literal.range(), "truth-with-other", List.of(), what, literal.literal());
        }
    }

    private void constant(List<String> constants, Operand literal, TextRange range, String value, boolean anyCase,
            String what) {
        boolean found = constants.stream().anyMatch(constant -> constant.equals(value)
                || (anyCase || literal.kind() == Kind.BOOLEAN) && constant.equalsIgnoreCase(value)
                || lenient && sameNumber(constant, value));
        if (!found) {
            List<String> near = NearestNames.of(value, constants);
            problems.add(range, "no-constant", literal.kind() == Kind.TEXT ? near : List.of(), what, value,
                    String.join(", ", constants));
        }
    }

    private static boolean sameNumber(String one, String other) {
        if (!Operand.isNumeric(one) || !Operand.isNumeric(other)) {
            return false;
        }
        try {
            return new BigDecimal(one.strip()).compareTo(new BigDecimal(other.strip())) == 0;
        } catch (NumberFormatException suffixed) {
            return true; // 5L and the like: nobody knows, so nothing is told
        }
    }

    /** {@code in 'a,b,c'} */
    private void listed(Shape shape, Operand literal, String what) {
        int start = literal.range().start();
        for (String item : items(literal.literal())) {
            TextRange range = new TextRange(start, start + item.length());
            if (shape instanceof NumberShape && !Operand.isNumeric(item)) {
                problems.add(range, "number-with-text", List.of(), what, item.strip());
            } else if (shape instanceof EnumerationShape(List<String> constants)) {
                constant(constants, literal, range, item.strip(), false, what);
            }
            start += item.length() + 1;
        }
    }

    private static List<String> items(String list) {
        List<String> items = new ArrayList<>();
        int from = 0;
        for (int comma = list.indexOf(','); comma >= 0; comma = list.indexOf(',', from)) {
            items.add(list.substring(from, comma));
            from = comma + 1;
        }
        items.add(list.substring(from));
        return items;
    }
}
