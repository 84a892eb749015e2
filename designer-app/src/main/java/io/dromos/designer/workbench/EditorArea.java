package io.dromos.designer.workbench;

import io.dromos.designer.settings.FileView;
import io.dromos.designer.settings.OpenFiles;
import io.dromos.designer.ui.control.SegmentedControl;
import io.dromos.designer.ui.control.StateDot;
import io.dromos.designer.ui.icon.Icon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TabPane.TabClosingPolicy;
import javafx.scene.control.TabPane.TabDragPolicy;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The open documents, one tab each; a placeholder while none is open. */
public final class EditorArea extends StackPane {

    private static final PseudoClass WITH_MODES = PseudoClass.getPseudoClass("with-modes");

    private final TabPane tabs = new TabPane();
    private final Map<Tab, EditorTab> editors = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable EditorTab> front = new ReadOnlyObjectWrapper<>(this, "front", null);
    private final SegmentedControl<EditorMode> modes = new SegmentedControl<>(List.of(EditorMode.values()),
            EditorMode::words);
    private Runnable changed = () -> {
    };
    private final Returning returning = new Returning();
    private @Nullable EditorTab bound;
    private @Nullable EditorTab arriving;

    public EditorArea() {
        setId("editor-area");
        getStyleClass().add("editor-area");
        setMinSize(0, 0);
        tabs.setTabClosingPolicy(TabClosingPolicy.ALL_TABS);
        tabs.setTabDragPolicy(TabDragPolicy.REORDER);
        tabs.getSelectionModel().selectedItemProperty().subscribe(tab -> bringForward(tab));
        tabs.getTabs().addListener((ListChangeListener<Tab>) change -> {
            while (change.next()) {
                if (!change.wasPermutated()) {
                    change.getRemoved().stream().filter(tab -> !tabs.getTabs().contains(tab)).forEach(this::forget);
                }
            }
            changed.run();
        });
        modes.getStyleClass().add("mode-switch");
        modes.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        modes.setVisible(false);
        setAlignment(modes, Pos.TOP_RIGHT);
        getChildren().addAll(tabs, modes);
        tabs.setVisible(false);
    }

    /** What stands in the middle while no document is open. */
    public void setPlaceholder(Node placeholder) {
        getChildren().setAll(placeholder, tabs, modes);
    }

    /** The document in front; null: none. */
    public ReadOnlyObjectProperty<@Nullable EditorTab> front() {
        return front.getReadOnlyProperty();
    }

    /** Told when a document was opened, closed, moved, brought to the front, or is seen otherwise. */
    public void onChanged(Runnable listener) {
        changed = listener;
    }

    /** In the order of their tabs. */
    public List<EditorTab> open() {
        return tabs.getTabs().stream().map(editors::get).toList();
    }

    public Optional<EditorTab> find(String id) {
        return editors.values().stream().filter(editor -> editor.id().equals(id)).findFirst();
    }

    /** What stands open, how it is seen, and what is still on its way back. */
    public OpenFiles standing() {
        EditorTab now = front.get();
        Map<String, FileView> views = new LinkedHashMap<>();
        open().forEach(editor -> views.put(editor.id(), editor.view().getValue()));
        return returning.with(ids(), now == null ? "" : now.id(), views);
    }

    /** Documents that stood open are opened again now: each finds its place and is seen as it was. */
    public void expect(OpenFiles before) {
        returning.expect(before, ids());
    }

    /** A document that was expected cannot be opened. */
    public void giveUp(String id) {
        returning.arrived(id);
        changed.run();
    }

    /** Opens a document in front, or brings the tab that it has to the front; one that was expected takes its place. */
    public void open(EditorTab editor) {
        boolean behind = returning.isBehind(editor.id());
        Tab tab = tabOf(editor.id()).orElseGet(() -> add(editor));
        if (!behind) {
            tabs.getSelectionModel().select(tab);
        }
    }

    public void show(String id) {
        tabOf(id).ifPresent(tab -> tabs.getSelectionModel().select(tab));
    }

    /** Closes a document after it had the chance to ask; false: it stays open. */
    public boolean close(String id) {
        if (!find(id).map(editor -> editor.mayClose(() -> discard(id))).orElse(true)) {
            return false;
        }
        tabOf(id).ifPresent(tabs.getTabs()::remove);
        return true;
    }

    /** Closes without asking: its file is gone, or the workspace is left. */
    public void discard(String id) {
        tabOf(id).ifPresent(tabs.getTabs()::remove);
    }

    /** Brings the next tab to the front (1), or the one before (-1); goes round. */
    public void step(int by) {
        int count = tabs.getTabs().size();
        if (count > 0) {
            tabs.getSelectionModel().select(Math.floorMod(tabs.getSelectionModel().getSelectedIndex() + by, count));
        }
    }

    private List<String> ids() {
        return open().stream().map(EditorTab::id).toList();
    }

    private Optional<Tab> tabOf(String id) {
        return editors.entrySet().stream().filter(entry -> entry.getValue().id().equals(id)).map(Map.Entry::getKey)
                .findFirst();
    }

    private Tab add(EditorTab editor) {
        Tab tab = new Tab();
        tab.setId("editor-" + editor.id());
        tab.textProperty().bind(editor.title());
        StackPane sign = new StackPane();
        editor.changed().subscribe(changed -> sign.getChildren()
                .setAll(changed ? new StateDot(StateDot.State.BUSY) : Icon.of(editor.icon(), 14)));
        tab.setGraphic(sign);
        tab.setContent(editor.content());
        tab.setOnCloseRequest(event -> {
            if (!editor.mayClose(() -> discard(editor.id()))) {
                event.consume();
            }
        });
        editors.put(tab, editor);
        int place = returning.place(ids(), editor.id());
        returning.arrived(editor.id()).ifPresent(editor::see);
        tabs.getTabs().add(place, tab);
        editor.view().subscribe((before, now) -> changed.run());
        return tab;
    }

    private void forget(Tab tab) {
        EditorTab editor = editors.remove(tab);
        if (editor != null) {
            editor.closed();
        }
    }

    private void bringForward(@Nullable Tab tab) {
        EditorTab editor = tab == null ? null : editors.get(tab);
        if (bound != null) {
            modes.chosen().unbindBidirectional(bound.mode());
        }
        bound = editor != null && !editor.modes().isEmpty() ? editor : null;
        if (bound != null) {
            modes.chosen().bindBidirectional(bound.mode());
        }
        modes.setVisible(bound != null);
        tabs.pseudoClassStateChanged(WITH_MODES, bound != null);
        tabs.setVisible(editor != null);
        front.set(editor);
        arriving = editor;
        requestLayout();
        changed.run();
    }

    /** Only now the tab that came to the front can take the focus: before, its content was not seen yet. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        EditorTab editor = arriving;
        arriving = null;
        if (editor != null) {
            editor.shown();
        }
    }
}
