package io.dromos.benchmark.expression;

import io.dromos.designer.expression.CatalogSupport;
import io.dromos.designer.expression.ExpressionSupport;
import io.dromos.designer.ui.input.PlaceKnowledge;
import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.KnownName;
import io.dromos.model.expression.KnownNames;
import io.dromos.model.expression.evaluation.ExampleData;
import io.dromos.designer.ui.input.BranchChoice;
import io.dromos.model.shape.source.FileShape;
import io.dromos.model.shape.typing.ExpressionTypings;
import io.dromos.model.type.MessageShape;
import io.dromos.model.type.NamedShapes;
import io.dromos.model.type.Shape;
import io.dromos.model.type.TextShape;
import java.util.List;
import java.util.Map;

/** What the expression field asks, at a place where an order arrives. Any thread. */
record Typing(ExpressionSupport support, PlaceKnowledge known) {

    /** Names a header and a field of what arrives. */
    static final String TYPICAL = "Order ${header.order} of ${body[customer]}";

    static Typing create() {
        Catalog catalog = BundledCatalog.shared();
        NamedShapes names = new NamedShapes(Map.of("order", new TextShape()), false);
        MessageShape arriving = new MessageShape(order(), names, names, names);
        return new Typing(new CatalogSupport(catalog, new ExpressionTypings(catalog)), new PlaceKnowledge(
                KnownNames.NONE.withHeaders(List.of(new KnownName("order", "TEXT", ""))), arriving, BranchChoice.NONE,
                ExampleData.ofBody(""), false));
    }

    private static Shape order() {
        return FileShape.of("""
                {"customer": "Ada", "total": 42.5, "lines": [{"article": "tea", "count": 2, "price": 3.5}]}
                """).orElseThrow();
    }

    static Expression simple(String text) {
        return new Expression("simple", text, ExpressionKind.EXPRESSION);
    }

    void check(Expression expression) {
        support.check(expression, known);
    }

    void complete(Expression expression) {
        if (support.complete(expression, expression.text().length(), known).isEmpty()) {
            throw new IllegalStateException("nothing is proposed");
        }
    }
}
