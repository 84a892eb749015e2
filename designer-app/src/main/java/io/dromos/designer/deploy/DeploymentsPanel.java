package io.dromos.designer.deploy;

import io.dromos.deploy.CallLimits;
import io.dromos.deploy.Outcome;
import io.dromos.deploy.deployment.DeployedFlow;
import io.dromos.deploy.deployment.Revision;
import io.dromos.deploy.deployment.RunState;
import io.dromos.deploy.deployment.RunStateOrder;
import io.dromos.deploy.deployment.SwitchOrder;
import io.dromos.deploy.deployment.UndeployOrder;
import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.EmptyState;
import io.dromos.designer.ui.control.StateDot;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What runs on the chosen host, and what can be done with it. UI thread only. */
public final class DeploymentsPanel extends StackPane {

    private static final CallLimits LOOK = CallLimits.within(Duration.ofSeconds(10));
    /** How far a column grows where there is room; one that was squeezed once would not grow again by itself. */
    private static final double GROWTH = 4;

    private final BackgroundTasks tasks;
    private final ServiceLink link;
    private final DeployActions actions;
    private final Dialogs dialogs;
    private final TableView<DeployedFlow> table = new TableView<>();

    public DeploymentsPanel(BackgroundTasks tasks, ServiceLink link, ServiceWatch watch, DeployActions actions,
            Dialogs dialogs) {
        this.tasks = tasks;
        this.link = link;
        this.actions = actions;
        this.dialogs = dialogs;
        setId("deployments-panel");
        table.setId("deployments-table");
        table.setAccessibleText(Words.of("deploy.panel"));
        table.setPlaceholder(new EmptyState("deployment", Words.of("deploy.panel.empty")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(stateColumn());
        table.getColumns().add(column("flow", 88, flow -> flow.name().isEmpty() ? flow.code() : flow.name()));
        table.getColumns().add(column("environment", 98, DeployedFlow::environment));
        table.getColumns().add(column("revision", 84,
                flow -> Words.of("deploy.revision-generation", flow.activeRevision(), flow.generation())));
        table.getColumns().add(column("domain", 70, DeployedFlow::domain));
        table.getColumns().add(sinceColumn());
        table.getColumns().add(addressColumn());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(new VBox(bar(watch), table));
        watch.state().subscribe(this::show);
    }

    private void show(ServiceState state) {
        Optional<String> selected = selected().map(DeployedFlow::code);
        table.getItems().setAll(state.known());
        selected.flatMap(state::flow).ifPresent(table.getSelectionModel()::select);
    }

    private HBox bar(ServiceWatch watch) {
        Button rollback = needing("rollback", "rollback", flow -> true);
        rollback.setOnAction(event -> selected().ifPresent(flow -> offerRevisions(flow, rollback)));
        Button start = needing("start", "play", flow -> flow.runState() != RunState.RUNNING);
        start.setOnAction(event -> orderSelected(RunStateOrder.Target.RUNNING));
        Button suspend = needing("suspend", "pause", flow -> flow.runState() == RunState.RUNNING);
        suspend.setOnAction(event -> orderSelected(RunStateOrder.Target.SUSPENDED));
        Button restart = needing("restart", "refresh", flow -> flow.runState() == RunState.RUNNING);
        restart.setOnAction(event -> orderSelected(RunStateOrder.Target.RESTARTED));
        Button undeploy = needing("undeploy", "undeploy", flow -> flow.runState() != RunState.UNDEPLOYED);
        undeploy.setOnAction(event -> selected().ifPresent(flow -> undeploy(flow.code())));
        HBox bar = new HBox(4, start, suspend, restart, rollback, undeploy,
                Buttons.icon("refresh", Words.of("deploy.panel.refresh"), watch::look));
        bar.getStyleClass().add("log-bar");
        return bar;
    }

    private Button needing(String id, String icon, Function<DeployedFlow, Boolean> possible) {
        Button button = Buttons.icon(icon, Words.of("deploy.panel." + id), () -> {
        });
        button.setId("deployment-" + id);
        button.disableProperty().bind(Bindings.createBooleanBinding(
                () -> !selected().map(possible).orElse(false), table.getSelectionModel().selectedItemProperty()));
        return button;
    }

    /** Asks first, for callers get no answer any more. */
    public void undeploy(String code) {
        if (dialogs.confirmDanger(Words.of("deploy.undeploy.title", code), Words.of("deploy.undeploy.text"),
                Words.of("deploy.undeploy.yes"))) {
            actions.order(Words.of("deploy.undeploying", code), UndeployOrder.of(code));
        }
    }

    /** Suspends a flow, lets it go on, or starts it anew. */
    public void order(String code, RunStateOrder.Target target) {
        String what = switch (target) {
            case RUNNING -> "start";
            case SUSPENDED -> "suspend";
            case RESTARTED -> "restart";
        };
        actions.order(Words.of("deploy.panel." + what) + " " + code, RunStateOrder.of(code, target));
    }

    private void orderSelected(RunStateOrder.Target target) {
        selected().ifPresent(flow -> order(flow.code(), target));
    }

    private void offerRevisions(DeployedFlow flow, Button at) {
        tasks.<Outcome<List<Revision>>>startQuietly(progress -> link.client(message -> {
        }).then(client -> client.revisions(flow.code(), LOOK))).whenDone(outcome -> {
            ContextMenu menu = new ContextMenu();
            outcome.asValue().orElse(List.of()).stream().filter(revision -> !revision.active())
                    .forEach(revision -> menu.getItems().add(item(flow, revision)));
            if (menu.getItems().isEmpty()) {
                MenuItem none = new MenuItem(Words.of("deploy.panel.no-revisions"));
                none.setDisable(true);
                menu.getItems().add(none);
            }
            menu.show(at, Side.BOTTOM, 0, 0);
        });
    }

    private MenuItem item(DeployedFlow flow, Revision revision) {
        MenuItem item = new MenuItem(Words.of("deploy.panel.revision", Long.toString(revision.number()),
                Moment.full(revision.created()), revision.reason()));
        item.setId("rollback-" + revision.number());
        item.setOnAction(event -> actions.order(
                Words.of("deploy.rolling-back", flow.code(), Long.toString(revision.number())),
                SwitchOrder.of(flow.code(), revision.number())));
        return item;
    }

    private Optional<DeployedFlow> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    /** How a dot shows a state. */
    public static StateDot.State dot(RunState state) {
        return switch (state) {
            case RUNNING -> StateDot.State.GOOD;
            case SUSPENDED -> StateDot.State.WARNING;
            case FAILED -> StateDot.State.ERROR;
            case UNDEPLOYED -> StateDot.State.IDLE;
        };
    }

    /** What a dot means. */
    public static String words(RunState state) {
        return Words.of("deploy.state." + state.name().toLowerCase(Locale.ROOT));
    }

    private static TableColumn<DeployedFlow, String> column(String id, double width,
            Function<DeployedFlow, String> text) {
        TableColumn<DeployedFlow, String> column = new TableColumn<>(Words.of("deploy.column." + id));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setMaxWidth(width * GROWTH);
        column.setReorderable(false);
        return column;
    }

    private static TableColumn<DeployedFlow, String> stateColumn() {
        TableColumn<DeployedFlow, String> column = column("state", 84, flow -> words(flow.runState()));
        column.setCellFactory(view -> new StateCell());
        return column;
    }

    private static TableColumn<DeployedFlow, String> sinceColumn() {
        TableColumn<DeployedFlow, String> column = column("since", 104,
                flow -> Moment.brief(flow.since(), ZonedDateTime.now(ZoneId.systemDefault())));
        column.setCellFactory(view -> new SinceCell());
        return column;
    }

    /** The end of an address tells flows apart; it takes the room that is left. */
    private static TableColumn<DeployedFlow, String> addressColumn() {
        TableColumn<DeployedFlow, String> column = column("address", 140, DeployedFlow::address);
        column.setMaxWidth(Double.MAX_VALUE);
        column.setCellFactory(view -> {
            TableCell<DeployedFlow, String> cell = new TableCell<>();
            cell.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            cell.textProperty().bind(cell.itemProperty());
            return cell;
        });
        return column;
    }

    private static final class SinceCell extends TableCell<DeployedFlow, String> {

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            DeployedFlow flow = getTableRow() == null ? null : getTableRow().getItem();
            setText(empty ? null : words);
            setTooltip(empty || flow == null ? null : new Tooltip(Moment.full(flow.since())));
        }
    }

    private static final class StateCell extends TableCell<DeployedFlow, String> {

        private StateCell() {
            setGraphicTextGap(8);
        }

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            DeployedFlow flow = getTableRow() == null ? null : getTableRow().getItem();
            setText(empty ? null : words);
            setGraphic(empty || flow == null ? null : new StateDot(dot(flow.runState())));
        }
    }
}
