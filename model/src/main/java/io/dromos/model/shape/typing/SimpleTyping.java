package io.dromos.model.shape.typing;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionTyping;
import io.dromos.model.expression.simple.grammar.SimpleGrammar;
import io.dromos.model.expression.simple.parse.SimpleParser;
import io.dromos.model.expression.simple.tree.SimpleTree;
import io.dromos.model.type.MessageShape;

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

    @Override
    public Typed type(Expression expression, MessageShape arriving) {
        SimpleTree tree = parser.parse(expression.text(), expression.kind());
        if (!tree.problems().isEmpty()) {
            return Typed.UNKNOWN;
        }
        Problems problems = new Problems();
        SimpleReading reading = new SimpleReading(expression.text(), arriving, functions, problems);
        return problems.typed(expression.kind() == ExpressionKind.PREDICATE
                ? reading.predicate(tree.root())
                : reading.value(tree.root()));
    }
}
