package io.dromos.designer.expression;

import io.dromos.designer.expression.popup.RecentExpressions;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.ui.input.ExpressionInput;
import io.dromos.designer.ui.input.ExpressionInputs;
import io.dromos.designer.ui.input.ExpressionPlace;
import io.dromos.model.expression.Expression;
import java.util.function.Consumer;
import javafx.scene.Node;

/** Makes expression fields, which share what was typed lately. UI thread only. */
public final class ExpressionFields implements ExpressionInputs {

    private final ExpressionSupport support;
    private final BackgroundTasks tasks;
    private final RecentExpressions recent = new RecentExpressions();

    public ExpressionFields(ExpressionSupport support, BackgroundTasks tasks) {
        this.support = support;
        this.tasks = tasks;
    }

    @Override
    public ExpressionInput field(ExpressionPlace place, Consumer<Expression> edited) {
        return new ExpressionField(place, support, tasks, recent, edited);
    }

    @Override
    public Node inPlace(ExpressionPlace place, Expression expression, Consumer<Expression> accepted, Runnable givenUp) {
        ExpressionField field = new ExpressionField(place, support, tasks, recent, changed -> {
        });
        field.show(expression);
        return new InPlaceField(field, accepted, givenUp);
    }
}
