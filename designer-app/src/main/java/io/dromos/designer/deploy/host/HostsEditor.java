package io.dromos.designer.deploy.host;

import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.editor.value.ValueSession;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.workbench.EditorTab;
import io.dromos.model.host.Cluster;
import io.dromos.model.host.Host;
import io.dromos.model.host.Hosts;
import io.dromos.model.message.Message;
import io.dromos.model.property.SecretVault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * All hosts and clusters of the workspace as a tab. Each change is written at once and can be undone. UI thread only.
 */
public final class HostsEditor implements EditorTab {

    /**
     * What the editor needs from around it.
     *
     * @param vault
     *            seals tokens; asked for only when one is typed in
     * @param write
     *            writes the hosts into the workspace
     */
    public record Surroundings(Dialogs dialogs, Supplier<List<String>> environments, Supplier<SecretVault> vault,
            Consumer<Hosts> write) {}

    private final String id;
    private final Surroundings around;
    private final ValueSession<Hosts, Optional<Object>> session;
    private final HostsView view;

    public HostsEditor(String id, Hosts hosts, Surroundings around) {
        this.id = id;
        this.around = around;
        session = new ValueSession<>(hosts, Optional.empty());
        view = new HostsView(session, new Ways());
        session.value().addListener((property, before, now) -> around.write().accept(now));
    }

    /** The file holds these now: written from here, or changed by somebody else. */
    public void read(Hosts now) {
        if (now.equals(session.value().get())) {
            session.markSaved(now);
        } else if (!session.changed().get()) {
            session.replace(now);
        }
    }

    public void addHost() {
        edit(Optional.empty());
    }

    public void edit(Optional<Host> host) {
        show(host.map(Host::name).orElseGet(() -> Words.of("deploy.host.new")), save -> new HostForm(
                session.value().get(), host, around.environments().get(), around.vault(), save));
    }

    private void editCluster(Optional<Cluster> cluster) {
        show(cluster.map(Cluster::name).orElseGet(() -> Words.of("deploy.cluster.new")),
                save -> new ClusterForm(session.value().get(), cluster, around.environments().get(), save));
    }

    /** Shows a form until it gives all hosts or the user turns away. */
    private void show(String title, Function<Consumer<Hosts>, Node> making) {
        Node[] form = new Node[1];
        form[0] = making.apply(hosts -> {
            form[0].getScene().getWindow().hide();
            push(hosts);
        });
        around.dialogs().showView(title, form[0]);
    }

    private void push(Hosts hosts) {
        session.push(Message.of("host.edit"), hosts, session.selection().get());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String icon() {
        return "host";
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(Words.of("deploy.host.title"));
    }

    @Override
    public ObservableValue<Boolean> changed() {
        return session.changed();
    }

    @Override
    public Node content() {
        return view;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of("edit.undo", new Handler(session.canUndo(), session::undo), "edit.redo",
                new Handler(session.canRedo(), session::redo), "edit.delete",
                new Handler(view.something(), view::delete));
    }

    /** What the view asks for. */
    private final class Ways implements HostsView.Ways {

        @Override
        public void addHost() {
            HostsEditor.this.addHost();
        }

        @Override
        public void addCluster() {
            editCluster(Optional.empty());
        }

        @Override
        public void edit(Host host) {
            HostsEditor.this.edit(Optional.of(host));
        }

        @Override
        public void edit(Cluster cluster) {
            editCluster(Optional.of(cluster));
        }

        @Override
        public void disable(Host host, boolean disabled) {
            push(HostEdits.putHost(session.value().get(), Optional.of(host), host.withDisabled(disabled)));
        }

        @Override
        public void delete(Host host) {
            push(HostEdits.withoutHost(session.value().get(), host));
        }

        @Override
        public void delete(Cluster cluster) {
            push(HostEdits.withoutCluster(session.value().get(), cluster));
        }
    }
}
