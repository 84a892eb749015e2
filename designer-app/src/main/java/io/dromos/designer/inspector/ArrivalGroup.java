package io.dromos.designer.inspector;

import io.dromos.designer.ui.icon.Icon;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The names of one kind, which can be folded away. */
final class ArrivalGroup extends VBox {

    private final VBox names = new VBox();
    private final Button heading;

    ArrivalGroup(String title, List<ArrivalRow> rows, boolean open) {
        getStyleClass().add("arrival-group");
        heading = new Button(title);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.getStyleClass().addAll("group-heading", "arrival-heading");
        heading.setOnAction(event -> open(!names.isManaged()));
        names.getChildren().setAll(rows);
        getChildren().addAll(heading, names);
        open(open);
    }

    private void open(boolean open) {
        names.setManaged(open);
        names.setVisible(open);
        heading.setGraphic(Icon.of(open ? "chevron-down" : "chevron-right", 12));
    }
}
