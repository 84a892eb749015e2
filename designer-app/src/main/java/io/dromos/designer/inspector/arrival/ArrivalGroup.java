package io.dromos.designer.inspector.arrival;

import io.dromos.designer.ui.icon.Icon;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What arrives of one kind, which can be folded away. */
final class ArrivalGroup extends VBox {

    private final VBox names = new VBox();
    private final Button heading;

    /**
     * @param detail
     *            what is known of all of it
     */
    ArrivalGroup(String title, String detail, List<ArrivalRow> rows, boolean open) {
        getStyleClass().add("arrival-group");
        heading = new Button(title);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.setMinWidth(USE_PREF_SIZE);
        heading.getStyleClass().addAll("group-heading", "arrival-heading");
        heading.setOnAction(event -> open(!names.isManaged()));
        Label known = new Label(detail);
        known.getStyleClass().add("arrival-detail");
        HBox head = new HBox(6, heading, known);
        head.setAlignment(Pos.CENTER_LEFT);
        names.getStyleClass().add("arrival-names");
        names.getChildren().setAll(rows);
        getChildren().addAll(head, names);
        open(open && !rows.isEmpty());
    }

    private void open(boolean open) {
        names.setManaged(open);
        names.setVisible(open);
        heading.setGraphic(Icon.of(open ? "chevron-down" : "chevron-right", 12));
    }
}
