package io.dromos.designer.inspector;

import io.dromos.designer.ui.icon.IconTile;
import io.dromos.icons.IconIndex;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Icon, name, kind and id of what is shown. */
final class InspectorHeader extends HBox {

    private static final double TILE = 36;

    private final IconTile icon = new IconTile(IconIndex.icons().icon(IconIndex.GENERIC), TILE);
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Tooltip description = new Tooltip();

    InspectorHeader() {
        getStyleClass().add("inspector-header");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("title");
        detail.getStyleClass().add("muted");
        title.setId("inspector-title");
        description.setWrapText(true);
        description.setMaxWidth(320);
        getChildren().addAll(icon, new VBox(1, title, detail));
    }

    void show(ElementTitle shown) {
        icon.show(shown.icon());
        title.setText(shown.title());
        detail.setText(shown.detail());
        description.setText(shown.description());
        title.setTooltip(shown.description().isBlank() ? null : description);
    }
}
