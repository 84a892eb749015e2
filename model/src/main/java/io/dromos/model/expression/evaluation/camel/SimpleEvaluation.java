package io.dromos.model.expression.evaluation.camel;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.evaluation.Evaluation.Refused;
import io.dromos.model.expression.evaluation.ExampleData;
import io.dromos.model.expression.evaluation.Limits;
import io.dromos.model.expression.evaluation.SimpleGate;
import io.dromos.model.expression.simple.grammar.SimpleGrammar;
import io.dromos.model.expression.simple.parse.SimpleParser;
import io.dromos.model.expression.simple.tree.SimpleNode;
import io.dromos.model.expression.simple.tree.SimpleNodes;
import io.dromos.model.expression.simple.tree.SimpleTree;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;

/** Simple, by Camel's own parser and functions, behind the gate that keeps it inside the message. */
final class SimpleEvaluation {

    private final SimpleParser parser;
    private final RestrictedContextHolder context;

    SimpleEvaluation(Catalog catalog, RestrictedContextHolder context) {
        this.parser = new SimpleParser(SimpleGrammar.of(catalog));
        this.context = context;
    }

    /** A part of an expression and where it begins in the whole. */
    record Part(Expression expression, int start) {}

    Exchange exchange(ExampleData data) {
        return context.get().exchange(data, BodyData.arriving(data));
    }

    /** Makes the context, so that its making does not count as the evaluation's time. */
    void prepare(Expression expression) {
        if (!expression.language().equals("constant")) {
            context.get();
        }
    }

    Optional<Refused> refusal(Expression expression) {
        return SimpleGate.refusal(tree(expression));
    }

    @Nullable
    Object value(Expression expression, ExampleData data) {
        matchRegularExpressions(expression, data);
        Exchange exchange = exchange(data);
        String text = expression.text();
        return switch (expression.kind()) {
            case EXPRESSION -> {
                var made = context.get().simple().createExpression(text);
                made.init(exchange.getContext());
                yield made.evaluate(exchange, Object.class);
            }
            case PREDICATE -> {
                var made = context.get().simple().createPredicate(text);
                made.init(exchange.getContext());
                yield made.matches(exchange);
            }
        };
    }

    /**
     * Camel's own matching cannot be stopped. So each regular expression is first matched in a way that can: if that
     * does not end in time, Camel is never asked.
     */
    private void matchRegularExpressions(Expression expression, ExampleData data) {
        for (SimpleNode node : SimpleNodes.all(tree(expression).root())) {
            if (node instanceof SimpleNode.Binary binary && binary.operator().contains("regex")) {
                String left = text(expression, binary.left().range(), data);
                String right = text(expression, binary.right().range(), data);
                try {
                    var _ = Pattern.compile(right).matcher(new BoundedText(left)).matches();
                } catch (PatternSyntaxException wrong) {
                    return; // Camel will say so
                }
            }
        }
    }

    private String text(Expression expression, TextRange range, ExampleData data) {
        String part = unquoted(range.of(expression.text()));
        Exchange exchange = exchange(data);
        var made = context.get().simple().createExpression(part);
        made.init(exchange.getContext());
        String text = made.evaluate(exchange, String.class);
        return text == null ? "" : text;
    }

    private static String unquoted(String part) {
        String plain = part.strip();
        boolean quoted = plain.length() > 1 && "'\"".indexOf(plain.charAt(0)) >= 0
                && plain.charAt(plain.length() - 1) == plain.charAt(0);
        return quoted ? plain.substring(1, plain.length() - 1) : plain;
    }

    /** The smallest node around a part; a comparison is a predicate, all else an expression. */
    Part around(Expression expression, TextRange part) {
        SimpleNode node = SimpleNodes.all(tree(expression).root()).stream()
                .filter(one -> one.range().start() <= part.start() && one.range().end() >= part.end())
                .min(Comparator.comparingInt(one -> one.range().length())).orElse(tree(expression).root());
        ExpressionKind kind = node instanceof SimpleNode.Binary ? ExpressionKind.PREDICATE : ExpressionKind.EXPRESSION;
        return new Part(new Expression("simple", node.range().of(expression.text()), kind), node.range().start());
    }

    /** The first function that fails by itself. */
    Optional<TextRange> culprit(Expression expression, ExampleData data, Limits limits) {
        if (!expression.language().equals("simple")) {
            return Optional.empty();
        }
        return SimpleNodes.all(tree(expression).root()).stream().filter(SimpleNode.Function.class::isInstance)
                .map(SimpleNode::range).sorted(Comparator.comparingInt(TextRange::length))
                .filter(range -> fails(expression, range, data, limits)).findFirst();
    }

    private boolean fails(Expression expression, TextRange range, ExampleData data, Limits limits) {
        Expression part = new Expression("simple", range.of(expression.text()), ExpressionKind.EXPRESSION);
        try {
            var _ = BoundedRun.within(limits.time(), () -> Optional.ofNullable(value(part, data)));
            return false;
        } catch (ExecutionException failed) {
            return true;
        }
    }

    private SimpleTree tree(Expression expression) {
        return parser.parse(expression.text(), expression.kind());
    }
}
