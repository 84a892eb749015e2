package io.dromos.designer.deploy;

import io.dromos.deploy.CallLimits;
import io.dromos.deploy.DeployFailure;
import io.dromos.deploy.Outcome;
import io.dromos.deploy.deployment.Operation;
import io.dromos.deploy.deployment.Order;
import io.dromos.deploy.deployment.Phase;
import io.dromos.deploy.deployment.RequestId;
import io.dromos.deploy.deployment.ServiceFinding;
import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.dialog.Notices;
import io.dromos.designer.dialog.Trouble;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.model.message.Message;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** What the user asks of a service, with the questions and answers that belong to it. UI thread only. */
public final class DeployActions {

    private static final CallLimits ORDER = CallLimits.within(Duration.ofMinutes(2));

    private final BackgroundTasks tasks;
    private final ServiceLink link;
    private final ServiceWatch watch;
    private final Dialogs dialogs;
    private final Notices notices;
    private final BiConsumer<String, List<ServiceFinding>> findings;

    /**
     * @param findings
     *            given a flow's code and what the service found in it; an empty list when all is well
     */
    public DeployActions(BackgroundTasks tasks, ServiceLink link, ServiceWatch watch, Dialogs dialogs,
            Notices notices, BiConsumer<String, List<ServiceFinding>> findings) {
        this.tasks = tasks;
        this.link = link;
        this.watch = watch;
        this.dialogs = dialogs;
        this.notices = notices;
        this.findings = findings;
    }

    /** Deploys in the background; the status bar shows the phases and can cancel. */
    public void deploy(DeployRequest request, Runnable done) {
        String name = request.flow().descriptor().name();
        tasks.<DeployResult>start(Words.of("deploy.deploying", name),
                progress -> new FlowDeployment(link, progress).deploy(request))
                .whenDone(result -> show(request, result, done)).whenEnded(watch::look);
    }

    /** Undeploys, switches, suspends or starts; says what was done. */
    public void order(String title, Order order) {
        tasks.<Outcome<Operation>>start(title, progress -> link.client(message -> progress.say(message.text()))
                .then(client -> client.order(order,
                        operation -> progress.say(FlowDeployment.phase(operation.phase())), ORDER)))
                .whenDone(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Operation>(Operation operation) ->
                            notices.done(title, FlowDeployment.phase(operation.phase()));
                        case Outcome.Failed<Operation>(DeployFailure failure) -> show(title, failure);
                    }
                }).whenEnded(watch::look);
    }

    private void show(DeployRequest request, DeployResult result, Runnable done) {
        String name = request.flow().descriptor().name();
        String failed = Words.of("deploy.failed", name);
        switch (result) {
            case DeployResult.Deployed(Operation operation, List<ServiceFinding> found) -> {
                findings.accept(request.flow().code(), found);
                notices.done(Words.of("deploy.done", name),
                        Words.of(operation.unchanged() ? "deploy.unchanged" : "deploy.revision",
                                Long.toString(operation.revision()), link.target().words()));
                done.run();
            }
            case DeployResult.Rejected(List<ServiceFinding> found) -> {
                findings.accept(request.flow().code(), found);
                notices.failed(failed, found.stream().findFirst().map(ServiceFinding::text).orElse(""),
                        () -> dialogs.showTrouble(Trouble.of(failed, Words.of("deploy.rejected"))
                                .withDetails(found.stream().map(ServiceFinding::asLine)
                                        .collect(Collectors.joining("\n")))));
            }
            case DeployResult.OtherDomain(String there, String here) -> {
                if (dialogs.confirmDanger(Words.of("deploy.domain.title", name),
                        Words.of("deploy.domain.text", domain(there), domain(here)),
                        Words.of("deploy.domain.yes"))) {
                    deploy(request.confirmed(), done);
                }
            }
            case DeployResult.NotMade(List<Message> problems) -> dialogs.showTrouble(Trouble.of(failed,
                    problems.stream().map(Message::text).collect(Collectors.joining("\n"))));
            case DeployResult.Failed(DeployFailure failure) -> show(failed, failure);
        }
    }

    private static String domain(String name) {
        return name.isEmpty() ? Words.of("deploy.domain.none") : name;
    }

    private void show(String title, DeployFailure failure) {
        switch (failure) {
            case DeployFailure.Cancelled _ -> notices.warn(title, failure.message().text());
            case DeployFailure.OutcomeUnknown(RequestId id, Message message) -> dialogs.showTrouble(
                    Trouble.of(Words.of("deploy.unknown"), message.text()).withRemedy(Words.of("deploy.ask-again"),
                            () -> askAgain(title, id)));
            case DeployFailure.Unreachable _ -> {
                link.forget();
                dialogs.showTrouble(Trouble.of(title, failure.message().text())
                        .withRemedy(Words.of("deploy.reconnect"), () -> watch.follow(link.target())));
            }
            case DeployFailure.Unauthenticated _,DeployFailure.Refused _,DeployFailure.Conflict _,DeployFailure.NotFound _,DeployFailure.TimedOut _,DeployFailure.ServerFault _ ->
                dialogs.showTrouble(Trouble.of(title, failure.message().text()));
        }
    }

    /** The way out of an unknown outcome: the service knows the order by its request id. */
    private void askAgain(String title, RequestId id) {
        tasks.<Outcome<Operation>>start(Words.of("deploy.asking"),
                progress -> link.client(message -> progress.say(message.text()))
                        .then(client -> client.operation(id, ORDER)))
                .whenDone(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Operation>(Operation operation) -> {
                            if (operation.phase() == Phase.DONE) {
                                notices.done(title, FlowDeployment.phase(operation.phase()));
                            } else {
                                notices.warn(title, FlowDeployment.phase(operation.phase()) + " " + operation.error());
                            }
                        }
                        case Outcome.Failed<Operation>(DeployFailure failure) -> show(title, failure);
                    }
                }).whenEnded(watch::look);
    }
}
