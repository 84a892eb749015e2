package io.dromos.designer.workbench;

import io.dromos.designer.action.ActionRegistry;
import io.dromos.designer.action.ActionTarget;
import io.dromos.designer.action.search.SearchEverything;
import io.dromos.designer.action.search.SearchIndex;
import io.dromos.designer.settings.Columns;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.ui.control.Divider;
import io.dromos.designer.workbench.tree.WorkspaceTree;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The parts of the window, put together. UI thread only. */
public final class Workbench {

    private final WorkspaceTree tree = new WorkspaceTree();
    private final EditorArea editors = new EditorArea();
    private final BottomArea bottom = new BottomArea();
    private final TopBar top;
    private final StatusBar status;
    private final SearchEverything search;
    private final LeftColumn left;
    private final StackPane root = new StackPane();
    private final StackPane notice = new StackPane();
    private final DoubleProperty leftWidth = new SimpleDoubleProperty(Columns.FIRST.left());
    private final DoubleProperty rightWidth = new SimpleDoubleProperty(Columns.FIRST.right());
    private final DoubleProperty bottomHeight = new SimpleDoubleProperty(Columns.FIRST.bottom());
    private final DoubleProperty treeHeight = new SimpleDoubleProperty(Columns.FIRST.tree());
    private final BooleanProperty leftShown = new SimpleBooleanProperty(true);
    private final BooleanProperty rightShown = new SimpleBooleanProperty(true);
    private final BooleanProperty bottomShown = new SimpleBooleanProperty(true);

    public Workbench(ActionRegistry actions, SearchIndex index, BackgroundTasks tasks) {
        top = new TopBar(actions);
        status = new StatusBar(tasks, editors);
        search = new SearchEverything(index);
        left = new LeftColumn(tree, treeHeight);
        editors.front().subscribe(editor -> actions.target().set(editor == null ? ActionTarget.NONE : editor));
        VBox frame = new VBox(top, notice, middle(), status);
        frame.getStyleClass().add("workbench");
        root.setId("workbench");
        root.getChildren().addAll(frame, search);
        URL sheet = Workbench.class.getResource("workbench.css");
        root.getStylesheets().add(Objects.requireNonNull(sheet, "workbench.css").toExternalForm());
    }

    public Parent root() {
        return root;
    }

    public WorkspaceTree tree() {
        return tree;
    }

    public EditorArea editors() {
        return editors;
    }

    public BottomArea bottom() {
        return bottom;
    }

    public TopBar top() {
        return top;
    }

    public StatusBar status() {
        return status;
    }

    public SearchEverything search() {
        return search;
    }

    /** Tells something below the top bar, until the node hides itself. */
    public void tell(Node words) {
        notice.getChildren().setAll(words);
    }

    public void setPalette(Node palette) {
        left.setPalette(palette);
    }

    /** Opens the panels below if they are hidden, and one of them. */
    public void showBottom(String panelId) {
        bottomShown.set(true);
        bottomHeight.set(Math.max(bottomHeight.get(), bottom.height(panelId)));
        bottom.show(panelId);
    }

    public BooleanProperty leftShown() {
        return leftShown;
    }

    public BooleanProperty rightShown() {
        return rightShown;
    }

    public BooleanProperty bottomShown() {
        return bottomShown;
    }

    /** The sizes as they are now. */
    public Columns columns() {
        return new Columns(leftWidth.get(), rightWidth.get(), bottomHeight.get(), treeHeight.get(), leftShown.get(),
                rightShown.get(), bottomShown.get());
    }

    public void resize(Columns columns) {
        leftWidth.set(columns.left());
        rightWidth.set(columns.right());
        bottomHeight.set(columns.bottom());
        treeHeight.set(columns.tree());
        leftShown.set(columns.leftShown());
        rightShown.set(columns.rightShown());
        bottomShown.set(columns.bottomShown());
    }

    /** Told when one of the sizes is another one. */
    public void onResized(Runnable listener) {
        for (ObservableValue<?> size : List.of(leftWidth, rightWidth, bottomHeight, treeHeight, leftShown, rightShown,
                bottomShown)) {
            size.subscribe((before, now) -> listener.run());
        }
    }

    private Node middle() {
        InspectorColumn right = new InspectorColumn(editors);
        // The sides keep their sizes whatever the middle would like to have.
        left.prefWidthProperty().bind(leftWidth);
        left.minWidthProperty().bind(leftWidth);
        right.prefWidthProperty().bind(rightWidth);
        right.minWidthProperty().bind(rightWidth);
        bottom.prefHeightProperty().bind(bottomHeight);
        bottom.minHeightProperty().bind(bottomHeight);
        Divider below = new Divider(Orientation.HORIZONTAL, Divider.Sizes.AFTER, bottomHeight, 60);
        VBox centre = new VBox(editors, below, bottom);
        centre.setMinWidth(0);
        centre.getStyleClass().add("centre");
        VBox.setVgrow(editors, Priority.ALWAYS);
        HBox.setHgrow(centre, Priority.ALWAYS);
        Divider afterLeft = new Divider(Orientation.VERTICAL, Divider.Sizes.BEFORE, leftWidth, 160);
        Divider beforeRight = new Divider(Orientation.VERTICAL, Divider.Sizes.AFTER, rightWidth, 220);
        showWith(leftShown, left, afterLeft);
        showWith(rightShown.and(right.filled()), right, beforeRight);
        showWith(bottomShown, bottom, below);
        HBox middle = new HBox(left, afterLeft, centre, beforeRight, right);
        middle.setMinHeight(0);
        for (Node side : new Node[]{left, right}) {
            HBox.setHgrow(side, Priority.NEVER);
        }
        VBox.setVgrow(middle, Priority.ALWAYS);
        return middle;
    }

    private static void showWith(ObservableValue<Boolean> shown, Node... parts) {
        for (Node part : parts) {
            part.visibleProperty().bind(shown);
            part.managedProperty().bind(shown);
        }
    }
}
