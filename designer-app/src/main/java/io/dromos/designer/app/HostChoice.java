package io.dromos.designer.app;

import io.dromos.deploy.deployment.RunState;
import io.dromos.designer.action.Action;
import io.dromos.designer.deploy.ServiceState;
import io.dromos.designer.deploy.ServiceWatch;
import io.dromos.designer.deploy.Target;
import io.dromos.designer.deploy.host.HostsEditor;
import io.dromos.designer.dialog.Trouble;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.task.OneAtATime;
import io.dromos.designer.ui.control.Chooser;
import io.dromos.designer.ui.control.StateDot;
import io.dromos.designer.ui.icon.Icon;
import io.dromos.model.host.Hosts;
import io.dromos.model.host.HostsCodec;
import io.dromos.model.property.SecretKeyFile;
import io.dromos.model.property.SecretVault;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspacePaths;
import io.dromos.model.workspace.file.SafeWriter;
import io.dromos.model.workspace.file.Saving;
import io.dromos.model.workspace.file.UserFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;

/** Which host flows go to: the chooser at the top of the window, and the forms for hosts. UI thread only. */
final class HostChoice {

    private final Designer designer;
    private final ServiceWatch watch;
    private List<Target> targets = List.of(new Target.Local());

    HostChoice(Designer designer, ServiceWatch watch) {
        this.designer = designer;
        this.watch = watch;
        Chooser chooser = designer.workbench().top().host();
        designer.actions().add(Action.of("run.hosts", "host", () -> open(editor -> {
        })));
        chooser.chosen().set(new Target.Local().id());
        designer.workspace().workspace().subscribe(now -> {
            offer();
            editor().ifPresent(editor -> editor.read(hosts()));
        });
        designer.workbench().top().environment().chosen().subscribe(now -> offer());
        watch.state().subscribe(state -> offer());
        chooser.chosen().subscribe((before, now) -> follow());
        designer.workspace().workspace().subscribe((before, now) -> {
            if (before.isEmpty() && now.isPresent()) {
                follow();
            }
        });
    }

    private void follow() {
        String chosen = designer.workbench().top().host().chosen().get();
        targets.stream().filter(target -> target.id().equals(chosen)).findFirst().ifPresent(watch::follow);
    }

    private void offer() {
        Chooser chooser = designer.workbench().top().host();
        String chosen = chooser.chosen().get();
        targets = targets();
        List<MenuItem> commands = new ArrayList<>();
        commands.add(item("deploy.add-host", "plus", HostsEditor::addHost));
        hosts().hosts().stream().filter(host -> new Target.Remote(host).id().equals(chosen)).findFirst().ifPresent(
                host -> commands.add(item("deploy.edit-host", "edit", editor -> editor.edit(Optional.of(host)))));
        commands.add(item("action.run.hosts", "host", editor -> {
        }));
        chooser.offer(targets.stream().map(target -> new Chooser.Choice(target.id(), target.words(),
                target.id().equals(chosen) ? Optional.of(dot(watch.state().get())) : Optional.empty())).toList(),
                commands.toArray(MenuItem[]::new));
    }

    private MenuItem item(String key, String icon, Consumer<HostsEditor> then) {
        MenuItem item = new MenuItem(Words.of(key), Icon.of(icon));
        item.setOnAction(event -> open(then));
        return item;
    }

    /** The local service, and the hosts for the chosen environment. */
    private List<Target> targets() {
        List<Target> all = new ArrayList<>(List.of(new Target.Local()));
        hosts().forEnvironment(designer.workbench().top().environment().chosen().get())
                .forEach(host -> all.add(new Target.Remote(host)));
        return all;
    }

    private Hosts hosts() {
        return designer.workspace().workspace().get().map(Workspace::hosts).orElseGet(Hosts::none);
    }

    /** Brings the tab of all hosts to the front. */
    private void open(Consumer<HostsEditor> then) {
        designer.workspace().workspace().get().ifPresent(workspace -> {
            String id = workspace.file(WorkspacePaths.HOSTS).toString();
            if (designer.workbench().editors().find(id).isEmpty()) {
                OneAtATime writing = designer.tasks().oneAtATime(Duration.ZERO);
                designer.workbench().editors().open(new HostsEditor(id, workspace.hosts(),
                        new HostsEditor.Surroundings(designer.dialogs(),
                                () -> designer.workspace().workspace().get()
                                        .map(now -> now.settings().environments()).orElse(List.of()),
                                HostChoice::vault, hosts -> save(writing, workspace, hosts))));
            }
            designer.workbench().editors().show(id);
            editor().ifPresent(then);
        });
    }

    private Optional<HostsEditor> editor() {
        return designer.workbench().editors().open().stream()
                .flatMap(tab -> tab instanceof HostsEditor editor ? Stream.of(editor) : Stream.empty()).findFirst();
    }

    private void save(OneAtATime writing, Workspace workspace, Hosts hosts) {
        writing.<Saving>submit(
                progress -> new SafeWriter().overwrite(workspace.file(WorkspacePaths.HOSTS), HostsCodec.write(hosts)),
                saving -> {
                    if (saving instanceof Saving.Failed failed) {
                        designer.dialogs().showTrouble(
                                Trouble.of(Words.of("deploy.host.not-saved"), failed.reason().text()));
                    } else {
                        editor().ifPresent(editor -> editor.read(hosts));
                    }
                    designer.workspace().readAgain();
                });
    }

    private static SecretVault vault() {
        try {
            return new SecretKeyFile(UserFolders.standard().secretKey()).vault();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static StateDot.State dot(ServiceState state) {
        return switch (state) {
            case ServiceState.Unasked _,ServiceState.NotStarted _ -> StateDot.State.IDLE;
            case ServiceState.Connecting _ -> StateDot.State.BUSY;
            case ServiceState.Answering _ -> StateDot.State.GOOD;
            case ServiceState.Silent _ -> StateDot.State.ERROR;
        };
    }

    static String words(ServiceState state, Target target) {
        return switch (state) {
            case ServiceState.Unasked _ -> Words.of(
                    target instanceof Target.Local ? "deploy.status.not-started" : "deploy.status.unasked",
                    target.words());
            case ServiceState.NotStarted _ -> Words.of("deploy.status.not-started", target.words());
            case ServiceState.Connecting _ -> Words.of("deploy.status.connecting", target.words());
            case ServiceState.Answering answering -> Words.of("deploy.status.answering", target.words(),
                    answering.flows().stream().filter(flow -> flow.runState() == RunState.RUNNING).count());
            case ServiceState.Silent _ -> Words.of("deploy.status.silent", target.words());
        };
    }
}
