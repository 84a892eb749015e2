package io.dromos.model.expression.evaluation;

import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.evaluation.Evaluation.Refused;
import io.dromos.model.expression.simple.tree.Argument;
import io.dromos.model.expression.simple.tree.OgnlPart;
import io.dromos.model.expression.simple.tree.SimpleNode;
import io.dromos.model.expression.simple.tree.SimpleTree;
import io.dromos.model.message.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which functions and methods of Simple may be evaluated: those that stay inside the message. Lists of what is allowed:
 * what a later version of Camel adds is refused until it is known here.
 */
public final class SimpleGate {

    private static final Set<String> FUNCTIONS = Set.of("body", "in", "bodyAs", "mandatoryBodyAs", "bodyOneLine",
            "prettyBody", "originalBody", "header", "headers", "headerAs", "exchangeProperty", "variable", "variables",
            "variableAs", "id", "exchangeId", "messageTimestamp", "routeId", "fromRouteId", "routeGroup", "stepId",
            "camelId", "null", "empty", "date", "date-with-timezone", "random", "uuid", "skip", "collate", "join",
            "list", "map", "iif", "hash", "pretty", "replace", "substring", "jq", "jsonpath", "xpath",
            "exception", "exchange");
    private static final Set<String> METHODS = Set.of("size", "length", "isEmpty", "isBlank", "get", "getOrDefault",
            "contains", "containsKey", "containsValue", "toString", "toUpperCase", "toLowerCase", "trim", "strip",
            "substring", "startsWith", "endsWith", "indexOf", "lastIndexOf", "replace", "charAt", "concat", "equals",
            "equalsIgnoreCase", "compareTo", "intValue", "longValue", "doubleValue", "keySet", "values", "entrySet",
            "getKey", "getValue", "hashCode", "getFirst", "getLast");
    /** Where a name is a property of Camel's own objects, not of the message's data. */
    private static final Set<String> OWNERS = Set.of("exchange", "exception", "camelContext");

    /** However it is written: the way from a value to everything else. */
    private static final Pattern CLASS_OF = Pattern.compile("[.?\\[]\\s*[\"']?(getClass|class|getDeclaringClass)\\b");

    private SimpleGate() {
    }

    /** The first part that reaches out of the message. */
    public static Optional<Refused> refusal(SimpleTree tree) {
        Matcher type = CLASS_OF.matcher(tree.text());
        return type.find()
                ? Optional.of(new Refused(new TextRange(type.start(1), type.end(1)),
                        Message.of("expression.live-method", type.group(1))))
                : refusal(tree.root());
    }

    private static Optional<Refused> refusal(SimpleNode node) {
        return switch (node) {
            case SimpleNode.Text _,SimpleNode.Literal _,SimpleNode.Placeholder _ -> Optional.empty();
            case SimpleNode.Quoted quoted -> first(quoted.parts());
            case SimpleNode.Sequence sequence -> first(sequence.parts());
            case SimpleNode.Unary unary -> refusal(unary.operand());
            case SimpleNode.Binary binary -> first(List.of(binary.left(), binary.right()));
            case SimpleNode.Ternary ternary ->
                first(List.of(ternary.condition(), ternary.then(), ternary.otherwise()));
            case SimpleNode.Function function -> ofFunction(function);
        };
    }

    private static Optional<Refused> first(List<SimpleNode> nodes) {
        return nodes.stream().flatMap(node -> refusal(node).stream()).findFirst();
    }

    private static Optional<Refused> ofFunction(SimpleNode.Function function) {
        String name = function.function();
        boolean owner = OWNERS.contains(name) && !function.tail().isEmpty();
        if (!FUNCTIONS.contains(name) || owner) {
            TextRange range = function.name().length() == 0 ? function.range() : function.name();
            return Optional.of(new Refused(range, Message.of("expression.live-function", name)));
        }
        Optional<Refused> inside = function.key().stream().flatMap(key -> first(key.parts()).stream()).findFirst()
                .or(() -> arguments(function.arguments()));
        return inside.or(() -> function.tail().stream().flatMap(part -> ofPart(part).stream()).findFirst());
    }

    private static Optional<Refused> arguments(List<Argument> arguments) {
        return arguments.stream().flatMap(argument -> first(argument.parts()).stream()).findFirst();
    }

    private static Optional<Refused> ofPart(OgnlPart part) {
        return switch (part) {
            case OgnlPart.Name name -> refusedIf(name.name().toLowerCase(Locale.ROOT).contains("class"),
                    name.range(), name.name());
            case OgnlPart.Call call -> refusedIf(!METHODS.contains(call.name()), call.range(), call.name())
                    .or(() -> refusedIf(reaches(call.arguments()), call.range(), call.arguments()));
            case OgnlPart.Index index -> refusedIf(reaches(index.index()), index.range(), index.index());
        };
    }

    /** Arguments are not read into parts, so what is more than a plain function of the message is refused. */
    private static boolean reaches(String text) {
        String rest = text.replaceAll("\\$\\{(?:body|header\\.[\\w-]+|variable\\.[\\w-]+|exchangeProperty\\.[\\w-]+)}",
                "");
        return rest.contains("${") || rest.contains("$simple{");
    }

    private static Optional<Refused> refusedIf(boolean refused, TextRange range, String name) {
        return refused ? Optional.of(new Refused(range, Message.of("expression.live-method", name))) : Optional.empty();
    }
}
