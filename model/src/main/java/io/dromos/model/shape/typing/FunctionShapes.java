package io.dromos.model.shape.typing;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.LanguageEntry;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionTyping;
import io.dromos.model.expression.ExpressionTyping.Typed;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.tree.Argument;
import io.dromos.model.expression.simple.tree.SimpleNode;
import io.dromos.model.expression.simple.tree.SimpleNode.Function;
import io.dromos.model.shape.typing.NameReading.Kind;
import io.dromos.model.type.BooleanShape;
import io.dromos.model.type.EncodedShape;
import io.dromos.model.type.EnumerationShape;
import io.dromos.model.type.MessageShape;
import io.dromos.model.type.NumberShape;
import io.dromos.model.type.ObjectShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.TextShape;
import io.dromos.model.type.UnknownShape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What the functions of Simple give: parts of the message, what inner languages say, what the catalog tells. */
final class FunctionShapes {

    private static final Set<String> INNER = Set.of("jsonpath", "jq", "xpath");
    private static final Set<String> NUMBERS = Set.of("int", "long", "double", "Integer", "Long", "Double", "Number",
            "number", "integer");

    private final NameReading names;
    private final ExpressionTyping others;
    private final Map<String, String> javaTypes = new HashMap<>();

    FunctionShapes(Catalog catalog, NameReading names, ExpressionTyping others) {
        this.names = names;
        this.others = others;
        catalog.language("simple").map(LanguageEntry::functions).orElse(List.of())
                .forEach(function -> javaTypes.putIfAbsent(function.name().replaceFirst("[.(:\\[].*", ""),
                        function.javaType()));
    }

    Shape of(Function function, String text, MessageShape arriving, Problems problems, Consumer<SimpleNode> inside) {
        function.arguments().forEach(argument -> argument.parts().forEach(inside));
        SimplePaths paths = new SimplePaths(text, problems);
        return switch (function.function()) {
            case "body" -> body(function, text, arriving, problems);
            case "header", "headers" -> named(Kind.HEADER, function, text, arriving, problems);
            case "exchangeProperty" -> named(Kind.PROPERTY, function, text, arriving, problems);
            case "variable", "variables" -> named(Kind.VARIABLE, function, text, arriving, problems);
            case "headerAs" -> paths.follow(namedAs(Kind.HEADER, function, arriving, problems), function.tail());
            case "variableAs" -> paths.follow(namedAs(Kind.VARIABLE, function, arriving, problems), function.tail());
            case "bodyAs", "mandatoryBodyAs" -> paths.follow(converted(arriving.body(), function, 0),
                    function.tail());
            default -> INNER.contains(function.function())
                    ? inner(function, arriving, problems)
                    : result(function);
        };
    }

    private static Shape body(Function function, String text, MessageShape arriving, Problems problems) {
        Problems own = new Problems();
        Shape shape = new SimplePaths(text, own).follow(arriving.body(), function.tail());
        own.typed(shape).problems().forEach(problem -> problems.addAll(
                List.of(problem.code().equals("shape-encoded")
                        ? BodyFixes.asJson(problem, function, arriving.body())
                        : problem),
                0));
        return shape;
    }

    /** A header's name may hold dots: the longest name that is set counts, as Camel has it. */
    private Shape named(Kind kind, Function function, String text, MessageShape arriving, Problems problems) {
        Optional<Argument> key = function.key();
        if (key.isEmpty()) {
            return new UnknownShape();
        }
        TextRange whole = new TextRange(key.get().range().start(),
                function.tail().isEmpty() ? key.get().range().end() : function.tail().getLast().range().end());
        String full = whole.of(text);
        Optional<Shape> exact = names.find(kind, full, arriving);
        if (exact.isPresent()) {
            return exact.get();
        }
        Optional<Shape> first = names.find(kind, key.get().text(), arriving);
        if (first.isPresent()) {
            return new SimplePaths(text, problems).follow(first.get(), function.tail());
        }
        boolean dotted = full.length() > key.get().text().length() && full.matches("[\\w.-]+");
        return dotted
                ? names.read(kind, full, whole, arriving, problems)
                : names.read(kind, key.get().text(), key.get().range(), arriving, problems);
    }

    private Shape namedAs(Kind kind, Function function, MessageShape arriving, Problems problems) {
        if (function.arguments().isEmpty()) {
            return new UnknownShape();
        }
        Argument name = function.arguments().getFirst();
        return converted(names.read(kind, name.text(), inside(name), arriving, problems), function, 1);
    }

    private static TextRange inside(Argument argument) {
        return argument.quoted()
                ? new TextRange(argument.range().start() + 1, argument.range().end() - 1)
                : argument.range();
    }

    private static Shape converted(Shape from, Function function, int type) {
        if (function.arguments().size() <= type) {
            return new UnknownShape();
        }
        String name = function.arguments().get(type).text().replaceAll(".*\\.", "").replaceAll("[!?]$", "");
        if (NUMBERS.contains(name)) {
            return new NumberShape();
        }
        return switch (name) {
            case "String" -> from instanceof EncodedShape || from instanceof EnumerationShape ? from : new TextShape();
            case "Boolean", "boolean" -> new BooleanShape();
            case "Map", "LinkedHashMap", "HashMap" -> from instanceof ObjectShape ? from : new UnknownShape();
            default -> new UnknownShape();
        };
    }

    /** {@code ${jsonpath($.total)}}; with more arguments it reads something else than the body. */
    private Shape inner(Function function, MessageShape arriving, Problems problems) {
        if (function.arguments().size() != 1) {
            return new UnknownShape();
        }
        Argument argument = function.arguments().getFirst();
        if (argument.text().contains("${") || argument.text().contains("{{")) {
            return new UnknownShape();
        }
        Typed typed = others.type(new Expression(function.function(), argument.text(), ExpressionKind.EXPRESSION),
                arriving);
        problems.addAll(typed.problems(), inside(argument).start());
        return function.tail().isEmpty() ? typed.result() : new UnknownShape();
    }

    private Shape result(Function function) {
        String type = javaTypes.getOrDefault(function.function(), "");
        if (!function.tail().isEmpty()) {
            return new UnknownShape();
        }
        return NUMBERS.contains(type)
                ? new NumberShape()
                : switch (type) {
                    case "String", "string" -> new TextShape();
                    case "boolean", "Boolean" -> new BooleanShape();
                    default -> new UnknownShape();
                };
    }
}
