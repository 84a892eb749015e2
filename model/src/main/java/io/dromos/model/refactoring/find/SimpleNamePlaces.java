package io.dromos.model.refactoring.find;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.grammar.SimpleGrammar;
import io.dromos.model.expression.simple.parse.SimpleParser;
import io.dromos.model.expression.simple.tree.Argument;
import io.dromos.model.expression.simple.tree.OgnlPart;
import io.dromos.model.expression.simple.tree.SimpleNode;
import io.dromos.model.expression.simple.tree.SimpleNodes;
import io.dromos.model.refactoring.NamedThing;
import io.dromos.model.refactoring.Renaming;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Names in Simple, by its tree: keys of functions, first arguments, paths of the body, inner expressions. */
final class SimpleNamePlaces {

    private static final Set<String> INNER = Set.of("jq", "jsonpath", "xpath");
    private static final Set<String> BODIES = Set.of("body", "bodyAs", "mandatoryBodyAs");
    private static final Set<String> ROUTES = Set.of("routeId", "fromRouteId");

    private final SimpleParser parser;
    private final BiFunction<Expression, Renaming, List<NamePlace>> inner;

    /**
     * Finds names in an expression of another language.
     */
    SimpleNamePlaces(Catalog catalog, BiFunction<Expression, Renaming, List<NamePlace>> inner) {
        this.parser = new SimpleParser(SimpleGrammar.of(catalog));
        this.inner = inner;
    }

    List<NamePlace> places(Expression expression, Renaming renaming) {
        SimpleNode root = parser.parse(expression.text(), expression.kind()).root();
        List<NamePlace> places = new ArrayList<>();
        for (SimpleNode node : SimpleNodes.all(root)) {
            switch (node) {
                case SimpleNode.Function function -> {
                    named(function, renaming, expression.text()).ifPresent(places::add);
                    inside(function, renaming, places);
                }
                case SimpleNode.Binary binary when renaming.thing() == NamedThing.ROUTE ->
                    route(binary, renaming, expression.text()).ifPresent(places::add);
                case SimpleNode.Binary _,SimpleNode.Text _,SimpleNode.Quoted _,SimpleNode.Literal _,SimpleNode.Placeholder _,SimpleNode.Unary _,SimpleNode.Ternary _,SimpleNode.Sequence _ -> {
                    // no names of their own
                }
            }
        }
        return places;
    }

    private static Optional<NamePlace> named(SimpleNode.Function function, Renaming renaming, String text) {
        return switch (renaming.thing()) {
            case HEADER -> key(function, Set.of("header", "headers"), "headerAs", "header.", renaming);
            case EXCHANGE_PROPERTY -> key(function, Set.of("exchangeProperty"), "", "exchangeProperty.", renaming);
            case VARIABLE -> key(function, Set.of("variable", "variables"), "variableAs", "variable.", renaming);
            case FIELD -> BODIES.contains(function.function())
                    ? field(function.tail(), renaming, text)
                    : Optional.empty();
            case ENDPOINT, ROUTE -> Optional.empty();
        };
    }

    private static Optional<NamePlace> key(SimpleNode.Function function, Set<String> keyed, String withType,
            String inDate, Renaming renaming) {
        String name = function.function();
        if (keyed.contains(name)) {
            return function.key().flatMap(key -> same(key, renaming));
        }
        if (name.equals(withType) && !function.arguments().isEmpty()) {
            return same(function.arguments().getFirst(), renaming);
        }
        boolean date = name.startsWith("date")
                && function.key().filter(key -> key.text().equals(inDate + renaming.from())).isPresent();
        return date
                ? function.key().map(key -> new NamePlace(
                        new TextRange(key.range().start() + inDate.length(), key.range().end()), true))
                : Optional.empty();
    }

    private static Optional<NamePlace> same(Argument argument, Renaming renaming) {
        int quote = argument.quoted() ? 1 : 0;
        return argument.text().equals(renaming.from())
                ? Optional.of(new NamePlace(
                        new TextRange(argument.range().start() + quote, argument.range().end() - quote), true))
                : Optional.empty();
    }

    private static Optional<NamePlace> field(List<OgnlPart> tail, Renaming renaming, String text) {
        List<String> path = renaming.path();
        int at = 0;
        for (OgnlPart part : tail) {
            if (part instanceof OgnlPart.Index(TextRange _, String index, boolean _)
                    && index.chars().allMatch(Character::isDigit)) {
                continue;
            }
            TextRange name = nameOf(part, text);
            if (!name.of(text).equals(path.get(at))) {
                return Optional.empty();
            }
            if (++at == path.size()) {
                return Optional.of(new NamePlace(name, true));
            }
        }
        return Optional.empty();
    }

    /** The name alone, without brackets and quotes; a call has none. */
    private static TextRange nameOf(OgnlPart part, String text) {
        return switch (part) {
            case OgnlPart.Name name -> name.range();
            case OgnlPart.Call call -> new TextRange(call.range().start(), call.range().start());
            case OgnlPart.Index index -> {
                int start = text.indexOf(index.index(), index.range().start());
                yield new TextRange(start, start + index.index().length());
            }
        };
    }

    private void inside(SimpleNode.Function function, Renaming renaming, List<NamePlace> places) {
        if (INNER.contains(function.function()) && !function.arguments().isEmpty()) {
            Argument last = function.arguments().getLast();
            int start = last.range().start() + (last.quoted() ? 1 : 0);
            Expression expression = new Expression(function.function(), last.text(), ExpressionKind.EXPRESSION);
            inner.apply(expression, renaming).forEach(place -> places.add(place.shifted(start)));
        }
    }

    /** <code>${routeId} == 'orders'</code>. */
    private static Optional<NamePlace> route(SimpleNode.Binary binary, Renaming renaming, String text) {
        boolean asksRoute = binary.left() instanceof SimpleNode.Function function
                && ROUTES.contains(function.function());
        if (!asksRoute || !(binary.right() instanceof SimpleNode.Quoted quoted) || !quoted.closed()) {
            return Optional.empty();
        }
        TextRange inner = new TextRange(quoted.range().start() + 1, quoted.range().end() - 1);
        return inner.of(text).equals(renaming.from()) ? Optional.of(new NamePlace(inner, true)) : Optional.empty();
    }
}
