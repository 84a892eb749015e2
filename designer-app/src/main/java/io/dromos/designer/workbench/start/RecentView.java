package io.dromos.designer.workbench.start;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.EmptyState;
import io.dromos.designer.ui.icon.Icon;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The workspaces that were open lately, the newest first; Enter or a double click opens one. */
public final class RecentView extends StackPane {

    private final ListView<Path> list = new ListView<>();
    private final Consumer<Path> open;

    public RecentView(List<Path> folders, Consumer<Path> open) {
        this.open = open;
        setId("recent-view");
        list.setId("recent-list");
        list.setAccessibleText(Words.of("workbench.welcome.recent"));
        list.setPlaceholder(new EmptyState("folder", Words.of("workbench.recent.none")));
        list.getItems().setAll(folders);
        list.getSelectionModel().selectFirst();
        list.setPrefSize(520, 260);
        list.setCellFactory(view -> new FolderCell());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openSelected();
            }
        });
        getChildren().add(list);
    }

    private void openSelected() {
        Path folder = list.getSelectionModel().getSelectedItem();
        if (folder != null) {
            open.accept(folder);
        }
    }

    private static final class FolderCell extends ListCell<Path> {

        private final Label name = new Label();
        private final Label place = new Label();
        private final HBox row = new HBox(8, Icon.of("folder"), name, place);

        private FolderCell() {
            row.setAlignment(Pos.CENTER_LEFT);
            place.getStyleClass().addAll("muted", "small");
        }

        @Override
        protected void updateItem(@Nullable Path folder, boolean empty) {
            super.updateItem(folder, empty);
            if (empty || folder == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(String.valueOf(folder.getFileName()));
            place.setText(String.valueOf(folder.getParent()));
            setGraphic(row);
            setAccessibleText(folder.toString());
        }
    }
}
