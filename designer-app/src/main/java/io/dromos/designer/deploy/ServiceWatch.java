package io.dromos.designer.deploy;

import io.dromos.deploy.CallLimits;
import io.dromos.deploy.DeployClient;
import io.dromos.deploy.DeployFailure;
import io.dromos.deploy.Outcome;
import io.dromos.deploy.deployment.DeployedFlow;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.Timer;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Asks the chosen service again and again what runs there. UI thread only; the asking is in the background. */
public final class ServiceWatch {

    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final CallLimits LIMITS_OF_A_LOOK = CallLimits.within(Duration.ofSeconds(5));

    private final BackgroundTasks tasks;
    private final ServiceLink link;
    private final ReadOnlyObjectWrapper<ServiceState> state = new ReadOnlyObjectWrapper<>(this, "state",
            new ServiceState.Unasked());
    private @Nullable Timer timer;
    private boolean asking;

    public ServiceWatch(BackgroundTasks tasks, ServiceLink link) {
        this.tasks = tasks;
        this.link = link;
    }

    public ReadOnlyObjectProperty<ServiceState> state() {
        return state.getReadOnlyProperty();
    }

    /** Connects to a target, starts the local service if that is meant, and follows it from now on. */
    public void follow(Target target) {
        link.choose(target);
        state.set(new ServiceState.Connecting());
        asking = true;
        tasks.<Outcome<List<DeployedFlow>>>start(Words.of("deploy.connecting", target.words()), progress -> link
                .client(message -> progress.say(message.text())).then(client -> client.flows(LIMITS_OF_A_LOOK)))
                .whenDone(this::take).whenEnded(() -> asking = false);
        if (timer == null) {
            timer = tasks.every(PAUSE, this::look);
        }
    }

    /** Asks at once, if there is a connection. */
    public void look() {
        if (asking) {
            return;
        }
        link.connected().ifPresent(client -> {
            asking = true;
            tasks.<Outcome<List<DeployedFlow>>>startQuietly(progress -> client.flows(LIMITS_OF_A_LOOK))
                    .whenDone(answer -> takeOf(client, answer)).whenEnded(() -> asking = false);
        });
    }

    /** An answer of a service that is not the chosen one any more is nobody's business. */
    private void takeOf(DeployClient client, Outcome<List<DeployedFlow>> answer) {
        if (link.connected().filter(client::equals).isPresent()) {
            take(answer);
        }
    }

    private void take(Outcome<List<DeployedFlow>> answer) {
        state.set(switch (answer) {
            case Outcome.Done<List<DeployedFlow>>(List<DeployedFlow> flows) -> new ServiceState.Answering(flows);
            case Outcome.Failed<List<DeployedFlow>>(DeployFailure failure) -> failed(failure);
        });
    }

    /** A local service to which there never was a connection was not started: that is no fault of a service. */
    private ServiceState failed(DeployFailure failure) {
        return link.target() instanceof Target.Local && link.connected().isEmpty()
                ? new ServiceState.NotStarted(failure.message())
                : new ServiceState.Silent(failure.message());
    }

    public void stop() {
        if (timer != null) {
            timer.stop();
            timer = null;
        }
    }
}
