package io.dromos.designer.app;

import io.dromos.deploy.deployment.DeployedFlow;
import io.dromos.deploy.deployment.RunState;
import io.dromos.deploy.deployment.RunStateOrder;
import io.dromos.designer.action.Action;
import io.dromos.designer.deploy.DeploymentsPanel;
import io.dromos.designer.deploy.ServiceWatch;
import io.dromos.model.workspace.WorkspaceFlow;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** The actions for the flow in front that is, or may be, on the chosen host. */
final class RunMenu {

    private final Designer designer;
    private final ServiceWatch watch;
    private final DeploymentsPanel deployments;
    private final Supplier<Optional<WorkspaceFlow>> front;

    RunMenu(Designer designer, ServiceWatch watch, DeploymentsPanel deployments,
            Supplier<Optional<WorkspaceFlow>> front) {
        this.designer = designer;
        this.watch = watch;
        this.deployments = deployments;
        this.front = front;
    }

    void register(Runnable deploy, Runnable tryIt) {
        BooleanBinding flowInFront = Bindings.createBooleanBinding(() -> designer.flows().front().isPresent(),
                designer.workbench().editors().front());
        designer.actions().add(Action.of("run.deploy", "deploy", flowInFront, deploy));
        designer.actions().add(Action.of("run.try", "play", flowInFront, tryIt));
        designer.actions().add(Action.of("run.undeploy", "undeploy", flowInFront,
                () -> front.get().ifPresent(flow -> deployments.undeploy(flow.code()))));
        order("run.suspend", "pause", RunStateOrder.Target.SUSPENDED, RunState.RUNNING);
        order("run.resume", "play", RunStateOrder.Target.RUNNING, RunState.SUSPENDED);
        order("run.restart", "refresh", RunStateOrder.Target.RESTARTED, RunState.RUNNING);
    }

    /** Possible while the flow is in a state there. */
    private void order(String id, String icon, RunStateOrder.Target target, RunState needed) {
        BooleanBinding possible = Bindings.createBooleanBinding(
                () -> deployed().filter(flow -> flow.runState() == needed).isPresent(), watch.state(),
                designer.workbench().editors().front());
        designer.actions().add(Action.of(id, icon, possible,
                () -> front.get().ifPresent(flow -> deployments.order(flow.code(), target))));
    }

    private Optional<DeployedFlow> deployed() {
        return front.get().flatMap(flow -> watch.state().get().flow(flow.code()));
    }
}
