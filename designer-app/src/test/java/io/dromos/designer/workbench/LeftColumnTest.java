package io.dromos.designer.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.ui.TestStage;
import io.dromos.designer.workbench.tree.WorkspaceTree;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LeftColumnTest {

    private WorkspaceTree tree;
    private Region palette;

    @Start
    void start(Stage stage) {
        tree = new WorkspaceTree();
        palette = new Region();
        LeftColumn column = new LeftColumn(tree, new SimpleDoubleProperty(300));
        column.setPalette(palette);
        TestStage.put(stage, new Scene(column, 232, 700));
        stage.show();
    }

    @Test
    void theLineBelowTheTreeStaysWhereItIsWhateverThePaletteHolds(FxRobot robot) {
        robot.interact(() -> palette.setPrefHeight(2000));
        robot.interact(() -> tree.getScene().getRoot().layout());

        assertThat(tree.getHeight()).isEqualTo(300);
    }
}
