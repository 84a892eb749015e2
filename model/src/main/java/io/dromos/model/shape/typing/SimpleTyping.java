package io.dromos.model.shape.typing;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionTyping;
import io.dromos.model.expression.simple.grammar.SimpleGrammar;
import io.dromos.model.expression.simple.parse.SimpleParser;
import io.dromos.model.expression.simple.tree.SimpleNode;
import io.dromos.model.expression.simple.tree.SimpleNodes;
import io.dromos.model.expression.simple.tree.SimpleTree;
import io.dromos.model.type.MessageShape;
import io.dromos.model.type.UnknownShape;
import java.util.ArrayList;
import java.util.List;

/** Types texts in Simple by their trees. */
final class SimpleTyping implements ExpressionTyping {

    private final SimpleParser parser;
    private final FunctionShapes functions;

    SimpleTyping(Catalog catalog, NameReading names, ExpressionTyping others) {
        parser = new SimpleParser(SimpleGrammar.of(catalog));
        functions = new FunctionShapes(catalog, names, others);
    }

    @Override
    public boolean knows(String language) {
        return language.equals("simple");
    }

    /** Functions without an error inside, each as a whole: what is wrong beside them says nothing about them. */
    private static List<SimpleNode> soundFunctions(SimpleTree tree) {
        List<SimpleNode> sound = new ArrayList<>();
        for (SimpleNode node : SimpleNodes.all(tree.root())) {
            boolean whole = node instanceof SimpleNode.Function function && function.closed()
                    && tree.problems().stream().noneMatch(problem -> problem.range().overlaps(node.range()))
                    && sound.stream().noneMatch(outer -> outer.range().overlaps(node.range()));
            if (whole) {
                sound.add(node);
            }
        }
        return sound;
    }

    @Override
    public Typed type(Expression expression, MessageShape arriving) {
        SimpleTree tree = parser.parse(expression.text(), expression.kind());
        Problems problems = new Problems();
        SimpleReading reading = new SimpleReading(expression.text(), arriving, functions, problems);
        if (!tree.problems().isEmpty()) {
            soundFunctions(tree).forEach(reading::value);
            return problems.typed(new UnknownShape());
        }
        return problems.typed(expression.kind() == ExpressionKind.PREDICATE
                ? reading.predicate(tree.root())
                : reading.value(tree.root()));
    }
}
