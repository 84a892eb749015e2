package io.dromos.designer.canvas.node;

import io.dromos.designer.canvas.view.NodeMark;
import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.BranchLabel;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The words on a branch's connection: a keyword and, where there is one, a condition. */
public final class LabelNode extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

    private final Label keyword = new Label();
    private final Label detail = new Label();
    private final Badge badge = new Badge(this);
    private @Nullable BranchLabel shown;

    public LabelNode() {
        getStyleClass().add("branch-label");
        setManaged(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        keyword.getStyleClass().add("branch-keyword");
        keyword.setMinWidth(USE_PREF_SIZE);
        detail.getStyleClass().add("branch-detail");
        getChildren().addAll(keyword, detail, badge);
    }

    public Optional<BranchLabel> label() {
        return Optional.ofNullable(shown);
    }

    public void show(BranchLabel label) {
        if (label.equals(shown)) {
            return;
        }
        shown = label;
        keyword.setText(label.keyword());
        detail.setText(label.detail());
        detail.setVisible(!label.detail().isEmpty());
        setAccessibleText(label.text());
        setId("branch-" + label.branch().value());
        Box box = label.box();
        resizeRelocate(box.x(), box.y(), box.width(), box.height());
        requestLayout();
    }

    public void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    public void find(boolean found) {
        pseudoClassStateChanged(FOUND, found);
    }

    public void mark(Optional<NodeMark> mark) {
        badge.show(mark);
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double word = Math.ceil(keyword.prefWidth(-1));
        double code = detail.isVisible() ? Math.ceil(detail.prefWidth(-1)) + 6 : 0;
        double x = Math.max(10, Math.rint((getWidth() - word - code) / 2));
        double wordHeight = keyword.prefHeight(-1);
        keyword.resizeRelocate(x, Math.rint((height - wordHeight) / 2), word, wordHeight);
        double codeHeight = detail.prefHeight(-1);
        double room = Math.min(Math.max(0, code - 6), getWidth() - x - word - 6 - 8);
        detail.resizeRelocate(x + word + 6, Math.rint((height - codeHeight) / 2), Math.max(0, room), codeHeight);
        badge.resizeRelocate(getWidth() - 12, -7, Badge.SIZE, Badge.SIZE);
    }
}
