package io.dromos.designer.run.tryit;

import io.dromos.deploy.Outcome;
import io.dromos.deploy.execution.Execution;
import io.dromos.deploy.execution.Invocation;
import io.dromos.designer.task.Progress;

/** Calls a flow on the chosen service. Blocks; runs in the background. */
@FunctionalInterface
public interface TryCall {

    Outcome<Execution> call(Invocation invocation, Progress progress);
}
