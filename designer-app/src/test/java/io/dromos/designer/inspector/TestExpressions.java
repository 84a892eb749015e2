package io.dromos.designer.inspector;

import io.dromos.designer.expression.CatalogSupport;
import io.dromos.designer.expression.ExpressionFields;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.ui.input.ExpressionInputs;
import io.dromos.model.catalog.Catalog;
import io.dromos.model.shape.typing.ExpressionTypings;

/** The expression fields that the window has, for tests of views that ask for some. */
final class TestExpressions {

    private TestExpressions() {
    }

    static ExpressionInputs inputs(Catalog catalog, BackgroundTasks tasks) {
        return new ExpressionFields(
                new CatalogSupport(catalog, new ExpressionTypings(catalog)),
                tasks);
    }
}
