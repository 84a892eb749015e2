package io.dromos.designer.workbench.tree;

import io.dromos.designer.ui.control.Chip;
import io.dromos.designer.ui.control.Spacer;
import io.dromos.designer.ui.control.StateDot;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A row of the workspace tree: dot, title, badge. */
final class EntryCell extends TreeCell<TreeEntry> {

    private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");

    private final StateDot dot = new StateDot(StateDot.State.IDLE);
    private final Label title = new Label();
    private final Chip badge = new Chip("");
    private final HBox row = new HBox(8, dot, title, new Spacer(), badge);

    EntryCell() {
        row.setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("entry-title");
        title.setMinWidth(0);
        // A row takes the width of the tree, not that of its text: long names end in an ellipsis.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable TreeEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        pseudoClassStateChanged(SECTION, !empty && entry != null && entry.kind() == TreeEntry.Kind.SECTION);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(entry.title());
        badge.setText(entry.badge());
        show(badge, !entry.badge().isEmpty());
        show(dot, entry.state().isPresent());
        entry.state().ifPresent(dot::show);
        setGraphic(row);
        setAccessibleText(String.join(", ", entry.title(), entry.stateWords(), entry.badge()));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
