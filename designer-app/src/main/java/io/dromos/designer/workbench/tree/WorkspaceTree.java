package io.dromos.designer.workbench.tree;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.SectionHeader;
import io.dromos.designer.ui.control.SegmentedControl;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the workspace holds. Enter or a double click opens a row. UI thread only. */
public final class WorkspaceTree extends VBox {

    private final TreeItem<TreeEntry> root = new TreeItem<>();
    private final TreeView<TreeEntry> view = new TreeView<>(root);
    private final SectionHeader header;
    private final SegmentedControl<FlowFilter> filter = new SegmentedControl<>(List.of(FlowFilter.values()),
            FlowFilter::words);
    private Consumer<TreeEntry> open = entry -> {
    };
    private Function<Optional<TreeEntry>, List<MenuItem>> menu = entry -> List.of();
    private Runnable add = () -> {
    };

    public WorkspaceTree() {
        setId("workspace-tree");
        header = new SectionHeader(Words.of("workbench.tree.title", ""),
                Buttons.icon("plus", Words.of("workbench.tree.add"), () -> add.run()));
        view.setShowRoot(false);
        view.setAccessibleText(Words.of("workbench.tree.title", ""));
        view.setCellFactory(tree -> new EntryCell());
        VBox.setVgrow(view, Priority.ALWAYS);
        filter.setId("flow-filter");
        filter.getStyleClass().add("tree-filter");
        HBox filterRow = new HBox(filter);
        filterRow.getStyleClass().add("tree-filter-row");
        HBox.setHgrow(filter, Priority.ALWAYS);
        getChildren().addAll(header, filterRow, view);
        view.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                openSelected();
            }
        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
                event.consume();
            }
        });
        ContextMenu popup = new ContextMenu();
        view.setOnContextMenuRequested(event -> {
            popup.getItems().setAll(menu.apply(selected()));
            if (!popup.getItems().isEmpty()) {
                popup.show(view, event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
    }

    public void onOpen(Consumer<TreeEntry> opener) {
        open = opener;
    }

    /** Which flows are listed. */
    public ObjectProperty<FlowFilter> filter() {
        return filter.chosen();
    }

    /** What the plus in the header does. */
    public void onAdd(Runnable adder) {
        add = adder;
    }

    /** The context menu of a row; empty: of the free space below the rows. */
    public void contextMenu(Function<Optional<TreeEntry>, List<MenuItem>> maker) {
        menu = maker;
    }

    public Optional<TreeEntry> selected() {
        return Optional.ofNullable(view.getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
    }

    /** Selects a row if it is there, without opening it. */
    public void select(String id) {
        find(root, id).ifPresent(item -> {
            view.getSelectionModel().select(item);
        });
    }

    /** Shows these rows; what was selected and what was folded stays so, for a row that stays keeps its item. */
    public void show(String workspaceName, List<TreeEntry> sections) {
        header.setTitle(workspaceName.isEmpty()
                ? Words.of("workbench.tree.none")
                : Words.of("workbench.tree.title", workspaceName));
        String selected = selected().map(TreeEntry::id).orElse("");
        showBelow(root, sections);
        select(selected);
    }

    private static void showBelow(TreeItem<TreeEntry> parent, List<TreeEntry> entries) {
        List<TreeItem<TreeEntry>> items = entries.stream().map(entry -> item(parent, entry)).toList();
        if (!items.equals(parent.getChildren())) {
            parent.getChildren().setAll(items);
        }
    }

    private static TreeItem<TreeEntry> item(TreeItem<TreeEntry> parent, TreeEntry entry) {
        Optional<TreeItem<TreeEntry>> there = parent.getChildren().stream()
                .filter(child -> child.getValue().id().equals(entry.id())).findFirst();
        TreeItem<TreeEntry> item = there.orElseGet(TreeItem::new);
        item.setValue(entry);
        if (there.isEmpty()) {
            item.setExpanded(true);
        }
        showBelow(item, entry.children());
        return item;
    }

    private void openSelected() {
        selected().filter(entry -> entry.kind() != TreeEntry.Kind.SECTION).ifPresent(open);
    }

    private static Optional<TreeItem<TreeEntry>> find(TreeItem<TreeEntry> below, String id) {
        for (TreeItem<TreeEntry> child : below.getChildren()) {
            @Nullable
            TreeEntry entry = child.getValue();
            if (entry != null && entry.id().equals(id)) {
                return Optional.of(child);
            }
            Optional<TreeItem<TreeEntry>> deeper = find(child, id);
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }
}
