package io.dromos.designer.workbench;

import io.dromos.designer.ui.control.Divider;
import io.dromos.designer.workbench.tree.WorkspaceTree;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The left column: the workspace above, the palette below. */
final class LeftColumn extends VBox {

    private final StackPane palette = new StackPane();

    LeftColumn(WorkspaceTree tree, DoubleProperty treeHeight) {
        setId("left-column");
        getStyleClass().addAll("panel", "left-column");
        setMinWidth(0);
        tree.prefHeightProperty().bind(treeHeight);
        tree.setMinHeight(80);
        // What the palette shows changes while a step is looked for; the line above it stays where it is.
        palette.setMinHeight(0);
        palette.setPrefHeight(0);
        VBox.setVgrow(palette, Priority.ALWAYS);
        getChildren().addAll(tree, new Divider(Orientation.HORIZONTAL, Divider.Sizes.BEFORE, treeHeight, 80), palette);
    }

    void setPalette(Node node) {
        palette.getChildren().setAll(node);
    }
}
