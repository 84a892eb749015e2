package io.dromos.designer.expression.result;

import io.dromos.model.expression.Expression;
import io.dromos.model.workspace.ExampleMessage;

/**
 * Evaluates expressions on example messages: restricted, so that nothing outside is touched, and with a limit of time.
 * Any thread may call it; called in the background. It never throws.
 */
@FunctionalInterface
public interface LiveEvaluation {

    LiveResult evaluate(Expression expression, ExampleMessage message);
}
