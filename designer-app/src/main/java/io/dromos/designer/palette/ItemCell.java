package io.dromos.designer.palette;

import io.dromos.designer.ui.icon.IconTile;
import io.dromos.icons.IconDrawing;
import io.dromos.icons.IconIndex;
import io.dromos.model.diagram.face.NodeIcon;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A row of the palette's popup: icon, name, what it is for. */
final class ItemCell extends ListCell<PaletteItem> {

    private static final double ICON = 26;

    private final IconTile tile = new IconTile(IconIndex.icons().icon(IconIndex.GENERIC), ICON);
    private final Label title = new Label();
    private final Label description = new Label();
    private final HBox row;

    ItemCell() {
        getStyleClass().add("palette-row");
        title.getStyleClass().add("strong");
        description.getStyleClass().addAll("muted", "small");
        VBox words = new VBox(title, description);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        row = new HBox(10, tile, words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PaletteItem item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            return;
        }
        IconDrawing drawing = switch (item.icon()) {
            case NodeIcon.OfKind(String kind) -> IconIndex.icons().ofEip(kind);
            case NodeIcon.OfComponent(String scheme) -> IconIndex.icons().ofComponent(scheme);
        };
        tile.show(new IconDrawing(drawing.name(), drawing.title(), ItemButton.tone(item.category()), drawing.paths()));
        title.setText(item.title());
        description.setText(item.description());
        description.setVisible(!item.description().isEmpty());
        description.setManaged(!item.description().isEmpty());
        setGraphic(row);
        setAccessibleText(item.title());
    }
}
