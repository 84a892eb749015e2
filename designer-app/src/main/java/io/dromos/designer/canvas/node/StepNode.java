package io.dromos.designer.canvas.node;

import io.dromos.designer.canvas.view.Icons;
import io.dromos.designer.canvas.view.NodeMark;
import io.dromos.designer.ui.icon.IconTile;
import io.dromos.icons.IconIndex;
import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.NodeBox;
import io.dromos.model.diagram.NodeShape;
import io.dromos.model.diagram.face.NodeFace;
import io.dromos.model.flow.ElementId;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A node in view: icon, title, essence. It is given another face when the one it had leaves the view. */
public final class StepNode extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
    private static final PseudoClass MOVING = PseudoClass.getPseudoClass("moving");
    private static final PseudoClass PLAIN = PseudoClass.getPseudoClass("plain");
    private static final double TILE = 36;
    private static final double INSET = 9;

    private final IconTile tile = new IconTile(IconIndex.icons().icon(IconIndex.GENERIC), TILE);
    private final Label title = new Label();
    private final Label essence = new Label();
    private final Badge badge = new Badge(this);
    private @Nullable NodeBox shown;

    public StepNode() {
        getStyleClass().add("step-node");
        setManaged(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        title.getStyleClass().add("step-title");
        essence.getStyleClass().add("step-essence");
        getChildren().addAll(tile, title, essence, badge);
    }

    /** The element that this stands for now. */
    public Optional<ElementId> element() {
        return Optional.ofNullable(shown).map(NodeBox::element);
    }

    public String title() {
        return title.getText();
    }

    public String essence() {
        return essence.getText();
    }

    /** Shows a node in its place; only what differs from before is touched. */
    public void show(NodeBox node) {
        NodeBox before = shown;
        shown = node;
        if (before == null || before.face() != node.face() || before.shape() != node.shape()) {
            face(node.face(), node.shape());
        }
        if (before == null || !before.box().equals(node.box())) {
            Box box = node.box();
            resizeRelocate(box.x(), box.y(), box.width(), box.height());
        }
    }

    private void face(NodeFace face, NodeShape shape) {
        boolean card = shape == NodeShape.CARD;
        tile.show(Icons.of(face));
        title.setText(face.title());
        essence.setText(face.essence());
        title.setVisible(card);
        essence.setVisible(card && !face.essence().isEmpty());
        pseudoClassStateChanged(PLAIN, face.essence().isEmpty());
        setAccessibleText(face.essence().isEmpty() ? face.title() : face.title() + ", " + face.essence());
        setAccessibleRoleDescription(face.kind());
        setId("node-" + face.element().value());
        requestLayout();
    }

    public void select(boolean selected, boolean lead) {
        pseudoClassStateChanged(SELECTED, selected);
        pseudoClassStateChanged(LEAD, lead);
    }

    public void find(boolean found) {
        pseudoClassStateChanged(FOUND, found);
    }

    public void moving(boolean moving) {
        pseudoClassStateChanged(MOVING, moving);
    }

    public void mark(Optional<NodeMark> mark) {
        badge.show(mark);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double at = Math.rint((height - TILE) / 2);
        boolean card = title.isVisible();
        tile.resizeRelocate(card ? INSET : Math.rint((width - TILE) / 2), at, TILE, TILE);
        double x = INSET + TILE + INSET + 1;
        double room = Math.max(0, width - x - INSET);
        double titleHeight = title.prefHeight(room);
        double essenceHeight = essence.prefHeight(room);
        boolean two = essence.isVisible();
        double y = two
                ? Math.rint((height - titleHeight - essenceHeight - 1) / 2)
                : Math.rint((height - titleHeight) / 2);
        title.resizeRelocate(x, y, room, titleHeight);
        essence.resizeRelocate(x, y + titleHeight + 1, room, essenceHeight);
        badge.resizeRelocate(width - 10, -7, Badge.SIZE, Badge.SIZE);
    }
}
