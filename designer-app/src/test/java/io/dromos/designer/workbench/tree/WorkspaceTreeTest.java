package io.dromos.designer.workbench.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.ui.TestStage;
import io.dromos.designer.workbench.tree.TreeEntry.Kind;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WorkspaceTreeTest {

    private static final TreeEntry ORDERS = TreeEntry.of("orders", Kind.FLOW, "Orders");
    private static final TreeEntry STOCK = TreeEntry.of("stock", Kind.FLOW, "Stock");

    private WorkspaceTree tree;

    @Start
    void start(Stage stage) {
        tree = new WorkspaceTree();
        tree.show("shop", flows(ORDERS, STOCK));
        TestStage.put(stage, new Scene(tree, 240, 300));
        stage.show();
    }

    @Test
    void aRowThatStaysKeepsItsItem(FxRobot robot) {
        TreeItem<?> section = rows(robot).getRoot().getChildren().getFirst();
        TreeItem<?> stock = section.getChildren().getLast();
        robot.interact(() -> tree.select("stock"));

        robot.interact(() -> tree.show("shop", flows(STOCK.with("rev 2"))));

        assertThat(section.getChildren()).singleElement().isSameAs(stock);
        assertThat(stock.getValue()).isEqualTo(STOCK.with("rev 2"));
        assertThat(tree.selected()).contains(STOCK.with("rev 2"));
    }

    @Test
    void whatWasFoldedStaysFolded(FxRobot robot) {
        TreeItem<?> section = rows(robot).getRoot().getChildren().getFirst();
        robot.interact(() -> section.setExpanded(false));

        robot.interact(() -> tree.show("shop", flows(ORDERS)));

        assertThat(rows(robot).getRoot().getChildren().getFirst().isExpanded()).isFalse();
    }

    private static List<TreeEntry> flows(TreeEntry... rows) {
        return List.of(TreeEntry.section("flows", "Flows", List.of(rows)));
    }

    private static TreeView<?> rows(FxRobot robot) {
        return robot.lookup(".tree-view").queryAs(TreeView.class);
    }
}
