package io.dromos.designer.inspector;

import io.dromos.designer.inspector.field.FieldRow;
import io.dromos.designer.inspector.form.FormField;
import io.dromos.designer.inspector.form.FormGroup;
import io.dromos.designer.ui.icon.Icon;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Fields below a heading that closes and opens them. */
final class FieldGroup extends VBox {

    private final VBox fields = new VBox();
    private final Button heading = new Button();

    FieldGroup(FormGroup group, List<FieldRow> rows) {
        getStyleClass().add("field-group");
        fields.getStyleClass().add("field-list");
        fields.getChildren().setAll(rows);
        if (!group.title().isEmpty()) {
            heading.setText(group.title());
            heading.setAlignment(Pos.CENTER_LEFT);
            heading.setMaxWidth(Double.MAX_VALUE);
            heading.getStyleClass().add("group-heading");
            heading.setOnAction(event -> open(!fields.isManaged()));
            getChildren().add(heading);
        }
        getChildren().add(fields);
        boolean wanted = !group.advanced() || group.fields().stream().anyMatch(FormField::changed);
        open(group.title().isEmpty() || wanted);
    }

    private void open(boolean open) {
        fields.setManaged(open);
        fields.setVisible(open);
        heading.setGraphic(Icon.of(open ? "chevron-down" : "chevron-right", 12));
    }
}
