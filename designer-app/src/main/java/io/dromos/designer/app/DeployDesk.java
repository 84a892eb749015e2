package io.dromos.designer.app;

import io.dromos.deploy.CallLimits;
import io.dromos.deploy.Cancellation;
import io.dromos.deploy.Outcome;
import io.dromos.deploy.deployment.DeployedFlow;
import io.dromos.deploy.deployment.ServiceFinding;
import io.dromos.deploy.execution.Execution;
import io.dromos.deploy.execution.Invocation;
import io.dromos.designer.app.flow.FlowTab;
import io.dromos.designer.deploy.Connector;
import io.dromos.designer.deploy.DeployActions;
import io.dromos.designer.deploy.DeployRequest;
import io.dromos.designer.deploy.DeploymentsPanel;
import io.dromos.designer.deploy.ServiceLink;
import io.dromos.designer.deploy.ServiceState;
import io.dromos.designer.deploy.ServiceWatch;
import io.dromos.designer.dialog.Trouble;
import io.dromos.designer.editor.UnfinishedSource;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.problems.Problem;
import io.dromos.designer.run.log.LogFeed;
import io.dromos.designer.run.tryit.Readiness;
import io.dromos.designer.run.tryit.TryPanel;
import io.dromos.designer.task.Progress;
import io.dromos.designer.workbench.BottomPanel;
import io.dromos.model.message.Message;
import io.dromos.model.source.SourceProblem;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceFlow;
import io.dromos.model.workspace.WorkspacePaths;
import io.dromos.model.workspace.file.Saving;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.util.Subscription;

/** Brings flows to services and back: deploy, Try it, the log, what runs where. UI thread only. */
final class DeployDesk implements AutoCloseable {

    private static final Duration CALL = Duration.ofMinutes(1);

    private final Designer designer;
    private final WorkspaceDesk desk;
    private final ServiceLink link;
    private final ServiceWatch watch;
    private final DeployActions deploys;
    private final TryPanel tryIt;
    private final LogFeed feed;
    /** By flow code, the text that was deployed from here last. */
    private final Map<String, String> deployedTexts = new HashMap<>();
    private Subscription following = Subscription.EMPTY;

    DeployDesk(Designer designer, WorkspaceDesk desk, Connector connector, ProblemFeed problems,
            BiConsumer<String, String> goToStep) {
        this.designer = designer;
        this.desk = desk;
        link = new ServiceLink(connector);
        watch = new ServiceWatch(designer.tasks(), link);
        deploys = new DeployActions(designer.tasks(), link, watch, designer.dialogs(), designer.notices(),
                (code, found) -> problems.service(code,
                        found.stream().map(finding -> problem(code, finding, goToStep)).toList()));
        DeploymentsPanel deployments = new DeploymentsPanel(designer.tasks(), link, watch, deploys, designer.dialogs());
        tryIt = new TryPanel(designer.tasks(), designer.dialogs(), this::call, this::deploy, goToStep);
        feed = new LogFeed(designer.tasks().ui(), designer.log());
        designer.workbench().bottom().add(
                new BottomPanel("messages", new SimpleStringProperty(Words.of("run.try.title")), tryIt, 300));
        designer.workbench().bottom().add(
                new BottomPanel("deployments", new SimpleStringProperty(Words.of("deploy.panel")), deployments));
        new HostChoice(designer, watch);
        watch.state().subscribe(this::show);
        designer.workbench().editors().front().subscribe(front -> showFront());
        designer.workspace().workspace().subscribe(now -> showFront());
        new RunMenu(designer, watch, deployments, this::frontFlow).register(() -> deploy(() -> {
        }), this::openTryIt);
    }

    /** Saves the flow in front if need be and deploys it. */
    private void deploy(Runnable done) {
        Optional<FlowTab> tab = designer.flows().front();
        tab.ifPresent(front -> {
            Optional<UnfinishedSource> unfinished = front.flow().session().unfinishedProperty().get();
            if (unfinished.isPresent()) {
                refuse(front, unfinished.get());
            } else if (front.flow().session().dirtyProperty().get()) {
                front.flow().file().save(saving -> {
                    if (saving instanceof Saving.Saved) {
                        deploy(front, done);
                    } else {
                        front.save();
                    }
                });
            } else {
                deploy(front, done);
            }
        });
    }

    private void refuse(FlowTab tab, UnfinishedSource unfinished) {
        SourceProblem problem = unfinished.problem();
        designer.dialogs().showTrouble(Trouble
                .of(Words.of("deploy.failed", tab.title().getValue()),
                        Words.of("deploy.unfinished", problem.text()))
                .withRemedy(Words.of("editor.show-source"), tab::showUnfinished));
    }

    private void deploy(FlowTab tab, Runnable done) {
        Optional<Workspace> workspace = designer.workspace().workspace().get();
        workspace.ifPresent(now -> desk.flowOf(tab).ifPresent(flow -> {
            String text = text(tab);
            deploys.deploy(new DeployRequest(now, flow, designer.workbench().top().environment().chosen().get(), false),
                    () -> {
                        deployedTexts.put(flow.code(), text);
                        done.run();
                    });
        }));
    }

    /** Nothing is deployed by looking at it: the panel says so and offers it. */
    private void openTryIt() {
        showFront();
        designer.workbench().showBottom("messages");
    }

    private Outcome<Execution> call(Invocation invocation, Progress progress) {
        Cancellation cancellation = new Cancellation();
        progress.onCancel(cancellation::cancel);
        return link.client(message -> progress.say(message.text())).then(
                client -> client.execute(invocation, CallLimits.within(CALL).cancelledBy(cancellation)));
    }

    private Optional<WorkspaceFlow> frontFlow() {
        return designer.flows().front().flatMap(desk::flowOf);
    }

    private void showFront() {
        Optional<Workspace> workspace = designer.workspace().workspace().get();
        tryIt.show(workspace.flatMap(now -> frontFlow().map(flow -> new TryPanel.Flow(flow.code(),
                flow.descriptor().name(), now.file(WorkspacePaths.examples(flow.path())),
                flow.descriptor().inputs(), ModelMessages.of(now)))));
        following.unsubscribe();
        following = designer.flows().front()
                .map(tab -> tab.flow().session().dirtyProperty().subscribe(now -> showDeployed(tab)))
                .orElse(Subscription.EMPTY);
    }

    private void show(ServiceState state) {
        desk.running(RunningFlows.of(state));
        designer.workbench().status().host(HostChoice.dot(state), HostChoice.words(state, link.target()),
                state.why().map(Message::text));
        designer.flows().tabs().forEach(this::showDeployed);
        feed.follow(link.connected());
    }

    /** The truth about what is deployed against what is edited. */
    private void showDeployed(FlowTab tab) {
        Optional<DeployedFlow> deployed = desk.flowOf(tab).flatMap(flow -> watch.state().get().flow(flow.code()))
                .filter(flow -> flow.activeRevision() > 0);
        Readiness readiness = deployed.map(flow -> changed(tab, flow) ? Readiness.CHANGED_SINCE : Readiness.CURRENT)
                .orElse(Readiness.NOT_DEPLOYED);
        tab.deployedProperty().set(deployed.map(flow -> Words.of(
                readiness == Readiness.CURRENT ? "deploy.status.deployed" : "deploy.status.changed",
                Long.toString(flow.activeRevision()))).orElse(""));
        if (designer.flows().front().filter(tab::equals).isPresent()) {
            tryIt.show(readiness, link.target().words());
        }
    }

    private boolean changed(FlowTab tab, DeployedFlow flow) {
        return tab.flow().session().dirtyProperty().get() || Optional.ofNullable(deployedTexts.get(flow.code()))
                .filter(text -> !text.equals(text(tab))).isPresent();
    }

    private static String text(FlowTab tab) {
        return tab.flow().session().document().text();
    }

    private static Problem problem(String code, ServiceFinding finding, BiConsumer<String, String> goToStep) {
        String place = finding.stepId().isEmpty()
                ? code
                : Words.of("deploy.findings", code, finding.stepId());
        return new Problem(finding.severity(), finding.text(), place,
                () -> goToStep.accept(code, finding.stepId()), List.of());
    }

    /** Ends the connection, and the local service if it was started here; may take some seconds. */
    @Override
    public void close() {
        feed.stop();
        watch.stop();
        link.close();
    }
}
