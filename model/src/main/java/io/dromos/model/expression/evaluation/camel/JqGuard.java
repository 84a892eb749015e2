package io.dromos.model.expression.evaluation.camel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import net.thisptr.jackson.jq.Expression;
import net.thisptr.jackson.jq.PathOutput;
import net.thisptr.jackson.jq.Scope;
import net.thisptr.jackson.jq.exception.JsonQueryException;
import net.thisptr.jackson.jq.internal.JsonQueryFunction;
import net.thisptr.jackson.jq.internal.misc.Pair;
import net.thisptr.jackson.jq.internal.operators.BinaryOperator;
import net.thisptr.jackson.jq.internal.operators.MultiplyOperator;
import net.thisptr.jackson.jq.internal.tree.ArrayConstruction;
import net.thisptr.jackson.jq.internal.tree.ObjectConstruction;
import net.thisptr.jackson.jq.internal.tree.ThisObject;
import net.thisptr.jackson.jq.internal.tree.binaryop.assignment.Assignment;
import net.thisptr.jackson.jq.internal.tree.binaryop.assignment.ComplexAssignment;
import net.thisptr.jackson.jq.internal.tree.binaryop.assignment.UpdateAssignment;
import net.thisptr.jackson.jq.internal.tree.literal.ValueLiteral;
import net.thisptr.jackson.jq.path.ArrayIndexPath;
import net.thisptr.jackson.jq.path.Path;
import org.jspecify.annotations.Nullable;

/**
 * Puts a guard around each part of an expression that jackson-jq has read: the part ends when its thread is
 * interrupted, and gives nothing that is too large. The library has no place for that, so its fields are set.
 */
final class JqGuard {

    private static final String TREE = "net.thisptr.jackson.jq.internal.tree";

    /** What puts values into others. */
    private static final List<Class<?>> MAKERS = List.of(ArrayConstruction.class, ObjectConstruction.class,
            Assignment.class, UpdateAssignment.class, ComplexAssignment.class);

    private JqGuard() {
    }

    static Expression around(Expression expression) {
        if (expression instanceof ThisObject || expression instanceof ValueLiteral) {
            return expression; // the library asks for their classes
        }
        guardFields(expression);
        return new Guarded(expression, MAKERS.stream().anyMatch(maker -> maker.isInstance(expression)));
    }

    /** A function that is itself written in jq. */
    static void inside(JsonQueryFunction function) {
        guardFields(function);
    }

    private static Object guarded(Object part) {
        if (part.getClass().getPackageName().startsWith(TREE) && !(part instanceof Expression)) {
            guardFields(part);
            return part;
        }
        return switch (part) {
            case Expression expression -> around(expression);
            case MultiplyOperator operator -> new BoundedProduct(operator);
            case List<?> list -> list.stream().map(JqGuard::guarded).toList();
            case Pair<?, ?> pair -> Pair.of(guarded(pair._1), guarded(pair._2));
            default -> part;
        };
    }

    private static void guardFields(Object part) {
        try {
            for (Class<?> type = part.getClass(); type != Object.class; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    guardField(part, field);
                }
            }
        } catch (IllegalAccessException changed) {
            throw new IllegalStateException("jackson-jq is not as it was", changed);
        }
    }

    private static void guardField(Object part, Field field) throws IllegalAccessException {
        if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
            return;
        }
        field.setAccessible(true);
        Object value = field.get(part);
        Object guarded = value == null ? null : guarded(value);
        if (guarded != value) {
            field.set(part, guarded);
        }
    }

    private record Guarded(Expression expression, boolean makes) implements Expression {

        @Override
        public void apply(Scope scope, JsonNode input, @Nullable Path path, PathOutput output, boolean needsPath)
                throws JsonQueryException {
            Stopped.check();
            expression.apply(scope, input, path, (value, at) -> {
                Stopped.check();
                JqSizes.check(value);
                if (makes) {
                    JqSizes.checkParts(value);
                }
                if (at instanceof ArrayIndexPath place) {
                    JqSizes.checkIndex(place.index);
                }
                output.emit(value, at);
            }, needsPath);
        }

        @Override
        public String toString() {
            return expression.toString();
        }
    }

    private record BoundedProduct(BinaryOperator operator) implements BinaryOperator {

        @Override
        public JsonNode apply(ObjectMapper mapper, JsonNode left, JsonNode right) throws JsonQueryException {
            JqSizes.checkProduct(left, right);
            return operator.apply(mapper, left, right);
        }

        @Override
        public String image() {
            return operator.image();
        }
    }
}
