package io.dromos.designer.asset;

import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.LatestOnly;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.EmptyState;
import io.dromos.designer.ui.control.SearchField;
import io.dromos.designer.ui.control.Spacer;
import io.dromos.designer.workbench.EditorTab;
import io.dromos.model.workspace.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The assets of the workspace; follows it. UI thread only. */
public final class AssetsTab implements EditorTab {

    /** The only one there is. */
    public static final String ID = "assets";

    private static final Duration PAUSE = Duration.ofMillis(80);

    private final LatestOnly gathering;
    private final AssetActions actions;
    private final SearchField search = new SearchField(Words.of("asset.search"));
    private final AssetTable table;
    private final VBox content;
    private final Subscription following;
    private String wanted = "";

    public AssetsTab(ObservableValue<Optional<Workspace>> workspace, BackgroundTasks tasks, Dialogs dialogs,
            Runnable changed) {
        gathering = tasks.latestOnly(PAUSE);
        actions = new AssetActions(workspace, tasks, dialogs, changed);
        table = new AssetTable(new EmptyState("asset", Words.of("asset.none"),
                Buttons.primary(Words.of("asset.add"), actions::add)));
        Button add = Buttons.plain(Words.of("asset.add"), actions::add);
        add.setId("asset-add");
        Button download = Buttons.plain(Words.of("asset.download"), this::download);
        download.setId("asset-download");
        Button delete = Buttons.plain(Words.of("asset.delete"), this::delete);
        delete.setId("asset-delete");
        delete.getStyleClass().add("danger");
        for (Button button : List.of(download, delete)) {
            button.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        }
        HBox bar = new HBox(8, add, download, delete, new Spacer(), search);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("view-bar");
        VBox.setVgrow(table, Priority.ALWAYS);
        content = new VBox(bar, table);
        content.setId("assets-view");
        content.getStyleClass().add("panel");
        search.textProperty().subscribe(table::filter);
        following = workspace.subscribe(now -> now.ifPresent(this::gather));
    }

    /** Selects an asset by its path in the workspace, also when the rows come later. */
    public void select(String path) {
        wanted = path;
        table.select(path);
    }

    private void gather(Workspace workspace) {
        gathering.<List<AssetRow>>submit(progress -> AssetRow.of(workspace), rows -> {
            table.show(rows);
            if (!wanted.isEmpty()) {
                table.select(wanted);
            }
        });
    }

    private void download() {
        table.selected().ifPresent(row -> actions.download(row.asset()));
    }

    private void delete() {
        table.selected().ifPresent(actions::delete);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String icon() {
        return "asset";
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(Words.of("asset.title"));
    }

    @Override
    public ObservableValue<Boolean> changed() {
        return new SimpleBooleanProperty(false);
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of("edit.find", new Handler(new SimpleBooleanProperty(true), search::requestFocus), "edit.delete",
                new Handler(Bindings.isNotNull(table.getSelectionModel().selectedItemProperty()), this::delete));
    }

    @Override
    public void closed() {
        following.unsubscribe();
        gathering.cancel();
    }
}
