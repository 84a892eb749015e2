package io.dromos.model.scenario;

import io.dromos.model.json.JsonText;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.StringNode;

/** A property's example as a JSON value, when it fits the property's type. Stateless. */
public final class ExampleValue {

    private static final int LONGEST_NUMBER = 100;

    private ExampleValue() {
    }

    /** Whether the property has no example or one that its type takes. */
    public static boolean fits(Property property) {
        return property.example().isEmpty() || of(property).isPresent();
    }

    /** Empty when there is none or when it does not fit. */
    static Optional<JsonNode> of(Property property) {
        return property.example().isEmpty() ? Optional.empty() : of(property.type(), property.example());
    }

    private static Optional<JsonNode> of(DataType type, String example) {
        return switch (type) {
            case DataType.StringType _ -> Optional.of(StringNode.valueOf(example));
            case DataType.NumberType _ -> number(example);
            case DataType.BooleanType _ -> switch (example) {
                case "true" -> Optional.of(BooleanNode.TRUE);
                case "false" -> Optional.of(BooleanNode.FALSE);
                default -> Optional.empty();
            };
            case DataType.EnumerationType(var constants) ->
                constants.stream().anyMatch(constant -> constant.name().equals(example))
                        ? Optional.of(StringNode.valueOf(example))
                        : Optional.empty();
            case DataType.ObjectType _,DataType.ObjectReference _ -> json(example).filter(JsonNode::isObject);
            case DataType.ArrayType(DataType items) -> json(example).filter(JsonNode::isArray)
                    .filter(array -> array.valueStream().allMatch(item -> fits(items, item)));
            case DataType.ArrayReference _ -> json(example).filter(JsonNode::isArray)
                    .filter(array -> array.valueStream().allMatch(JsonNode::isObject));
        };
    }

    private static boolean fits(DataType type, JsonNode value) {
        return switch (type) {
            case DataType.StringType _ -> value.isString();
            case DataType.NumberType _ -> value.isNumber();
            case DataType.BooleanType _ -> value.isBoolean();
            case DataType.EnumerationType _ -> value.isString() && of(type, value.asString()).isPresent();
            case DataType.ObjectType _,DataType.ObjectReference _ -> value.isObject();
            case DataType.ArrayType _,DataType.ArrayReference _ -> value.isArray();
        };
    }

    private static Optional<JsonNode> number(String example) {
        try {
            return example.length() > LONGEST_NUMBER
                    ? Optional.empty()
                    : Optional.of(DecimalNode.valueOf(new BigDecimal(example)));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> json(String example) {
        try {
            return Optional.of(JsonText.node(example));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }
}
