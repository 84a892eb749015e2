package io.dromos.designer.action.search;

import io.dromos.designer.ui.control.Spacer;
import io.dromos.designer.ui.icon.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A row of the command palette. */
final class SearchCell extends ListCell<SearchHit> {

    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label hint = new Label();
    private final HBox icon = new HBox();
    private final HBox row = new HBox(8, icon, title, detail, new Spacer(), hint);

    SearchCell() {
        row.setAlignment(Pos.CENTER_LEFT);
        icon.setAlignment(Pos.CENTER);
        icon.setMinWidth(Icon.SMALL);
        detail.getStyleClass().add("muted");
        hint.getStyleClass().addAll("muted", "small");
        title.setMinWidth(USE_PREF_SIZE);
        hint.setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable SearchHit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (empty || hit == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(hit.title());
        detail.setText(hit.detail());
        hint.setText(hit.hint());
        icon.getChildren().clear();
        if (!hit.icon().isEmpty()) {
            icon.getChildren().add(Icon.of(hit.icon()));
        }
        setGraphic(row);
        setAccessibleText(hit.title() + ", " + hit.detail());
    }
}
