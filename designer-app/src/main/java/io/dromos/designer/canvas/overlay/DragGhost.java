package io.dromos.designer.canvas.overlay;

import io.dromos.designer.canvas.view.Icons;
import io.dromos.designer.ui.icon.IconTile;
import io.dromos.icons.IconIndex;
import io.dromos.model.diagram.Point;
import io.dromos.model.diagram.face.NodeFace;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What follows the pointer while something is dragged; says why it cannot be put where the pointer is. */
public final class DragGhost extends HBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double BESIDE = 14;

    private final IconTile tile = new IconTile(IconIndex.icons().icon(IconIndex.GENERIC), 26);
    private final Label title = new Label();
    private final Label reason = new Label();

    public DragGhost() {
        super(8);
        getStyleClass().add("drag-ghost");
        setId("drag-ghost");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setAlignment(Pos.CENTER_LEFT);
        reason.getStyleClass().add("drag-reason");
        reason.setWrapText(true);
        reason.setMaxWidth(260);
        VBox words = new VBox(title, reason);
        words.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(tile, words);
    }

    public void show(NodeFace face) {
        tile.show(Icons.of(face));
        title.setText(face.title());
        refuse("");
        setVisible(true);
        toFront();
    }

    /** Says why not; empty: it may. */
    public void refuse(String why) {
        pseudoClassStateChanged(REFUSED, !why.isEmpty());
        reason.setText(why);
        reason.setVisible(!why.isEmpty());
        reason.setManaged(!why.isEmpty());
        autosize();
    }

    public String reason() {
        return reason.getText();
    }

    public void moveTo(Point screen) {
        relocate(Math.rint(screen.x() + BESIDE), Math.rint(screen.y() + BESIDE));
    }
}
