package io.dromos.designer.deploy.host;

import io.dromos.designer.editor.value.ValueSession;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.EmptyState;
import io.dromos.designer.ui.control.SectionHeader;
import io.dromos.designer.ui.control.Spacer;
import io.dromos.designer.ui.control.StateDot;
import io.dromos.model.host.Cluster;
import io.dromos.model.host.Host;
import io.dromos.model.host.Hosts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The hosts in one table, the clusters in another, and what can be done with the chosen row. */
final class HostsView extends VBox {

    /** What can be done. */
    interface Ways {

        void addHost();

        void addCluster();

        void edit(Host host);

        void edit(Cluster cluster);

        void disable(Host host, boolean disabled);

        void delete(Host host);

        void delete(Cluster cluster);
    }

    private final Ways ways;
    private final TableView<Host> hosts = table("hosts-table", "deploy.host.title", "host");
    private final TableView<Cluster> clusters = table("clusters-table", "deploy.cluster.title", "cluster");
    private final BooleanBinding something;
    private boolean inClusters;

    HostsView(ValueSession<Hosts, ?> session, Ways ways) {
        this.ways = ways;
        setId("hosts-view");
        getStyleClass().addAll("panel", "hosts-view");
        getStylesheets().add(Objects.requireNonNull(HostsView.class.getResource("hosts.css")).toExternalForm());
        hosts.getColumns().setAll(List.of(column("name", 150, Host::name), column("address", 170, Host::address),
                column("port", 70, host -> Integer.toString(host.port())), column("cluster", 110, Host::cluster),
                column("environment", 110, Host::environment),
                stateColumn(),
                column("description", 220, Host::description)));
        clusters.getColumns().setAll(List.of(column("name", 150, Cluster::name),
                column("environment", 110, Cluster::environment), column("members", 260,
                        cluster -> String.join(", ", session.value().get().hosts().stream()
                                .filter(host -> host.cluster().equals(cluster.name())).map(Host::name).toList())),
                column("description", 220, Cluster::description)));
        something = Bindings.createBooleanBinding(() -> host().isPresent() || cluster().isPresent(),
                hosts.getSelectionModel().selectedItemProperty(), clusters.getSelectionModel().selectedItemProperty());
        hosts.getSelectionModel().selectedItemProperty().subscribe(chosen -> choose(chosen != null, false));
        clusters.getSelectionModel().selectedItemProperty().subscribe(chosen -> choose(chosen != null, true));
        keys(hosts);
        keys(clusters);
        VBox.setVgrow(hosts, Priority.ALWAYS);
        clusters.setPrefHeight(180);
        getChildren().addAll(bar(), hosts, new SectionHeader(Words.of("deploy.cluster.title")), clusters);
        session.value().subscribe(this::show);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                hosts.requestFocus();
            }
        });
    }

    /** Whether a row is chosen. */
    BooleanBinding something() {
        return something;
    }

    void delete() {
        host().ifPresent(ways::delete);
        cluster().ifPresent(ways::delete);
    }

    /** A row of one table alone is chosen at a time. */
    private void choose(boolean chosen, boolean cluster) {
        if (chosen && inClusters != cluster) {
            inClusters = cluster;
            (cluster ? hosts : clusters).getSelectionModel().clearSelection();
        } else if (chosen) {
            inClusters = cluster;
        }
    }

    private void show(Hosts now) {
        Optional<String> host = host().map(Host::name);
        hosts.getItems().setAll(now.hosts());
        clusters.getItems().setAll(now.clusters());
        host.flatMap(now::host).ifPresent(hosts.getSelectionModel()::select);
    }

    private void edit() {
        host().ifPresent(ways::edit);
        cluster().ifPresent(ways::edit);
    }

    private HBox bar() {
        Button addHost = Buttons.primary(Words.of("deploy.host.new"), ways::addHost);
        addHost.setId("hosts-add");
        Button addCluster = Buttons.plain(Words.of("deploy.cluster.new"), ways::addCluster);
        addCluster.setId("hosts-add-cluster");
        Button toggle = Buttons.plain(Words.of("deploy.host.disable"),
                () -> host().ifPresent(host -> ways.disable(host, !host.disabled())));
        toggle.setId("hosts-disable");
        toggle.disableProperty().bind(hosts.getSelectionModel().selectedItemProperty().isNull());
        toggle.textProperty().bind(hosts.getSelectionModel().selectedItemProperty().map(
                host -> Words.of(host.disabled() ? "deploy.host.enable" : "deploy.host.disable"))
                .orElse(Words.of("deploy.host.disable")));
        HBox bar = new HBox(8, addHost, addCluster, new Spacer(),
                needing("edit", Buttons.icon("edit", Words.of("deploy.host.edit"), this::edit)), toggle,
                needing("delete", Buttons.icon("delete", Words.of("deploy.host.delete"), this::delete)));
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Button needing(String id, Button button) {
        button.setId("hosts-" + id);
        button.disableProperty().bind(something.not());
        return button;
    }

    private void keys(TableView<?> table) {
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                edit();
                event.consume();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                edit();
            }
        });
    }

    private Optional<Host> host() {
        return Optional.ofNullable(hosts.getSelectionModel().getSelectedItem());
    }

    private Optional<Cluster> cluster() {
        return Optional.ofNullable(clusters.getSelectionModel().getSelectedItem());
    }

    private static <T> TableView<T> table(String id, String name, String icon) {
        TableView<T> table = new TableView<>();
        table.setId(id);
        table.setAccessibleText(Words.of(name));
        table.setPlaceholder(new EmptyState(icon, Words.of(name + ".none")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        return table;
    }

    private static TableColumn<Host, String> stateColumn() {
        TableColumn<Host, String> column = column("state", 100,
                host -> Words.of(host.disabled() ? "deploy.host.off" : "deploy.host.on"));
        column.setCellFactory(view -> new StateCell());
        return column;
    }

    private static final class StateCell extends TableCell<Host, String> {

        private final StateDot dot = new StateDot(StateDot.State.IDLE);

        private StateCell() {
            setGraphicTextGap(8);
        }

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            Host host = getTableRow() == null ? null : getTableRow().getItem();
            setText(empty ? null : words);
            setGraphic(empty || host == null ? null : dot);
            dot.show(host != null && host.disabled() ? StateDot.State.IDLE : StateDot.State.GOOD);
        }
    }

    private static <T> TableColumn<T, String> column(String id, double width, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(Words.of("deploy.host." + id));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setReorderable(false);
        return column;
    }
}
