package io.dromos.designer.expression.popup;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One proposal: what is put in at the left, type and example value at the right. */
final class ProposalCell extends ListCell<Proposal> {

    private final Label label = new Label();
    private final Label detail = new Label();
    private final HBox row;

    ProposalCell(Runnable accept) {
        label.getStyleClass().add("completion-label");
        detail.getStyleClass().add("completion-detail");
        label.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row = new HBox(12, label, space, detail);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        setPrefWidth(0);
        setOnMouseReleased(event -> {
            if (!isEmpty()) {
                accept.run();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Proposal item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        label.setText(item.label());
        detail.setText(item.detail());
        setGraphic(row);
        setAccessibleText(item.detail().isEmpty() ? item.label() : item.label() + ", " + item.detail());
    }
}
