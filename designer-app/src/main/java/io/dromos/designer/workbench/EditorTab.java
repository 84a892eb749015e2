package io.dromos.designer.workbench;

import io.dromos.designer.action.ActionTarget;
import io.dromos.designer.settings.FileView;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * A document that stands open in the middle of the window. While it is in front it gives meaning to undo, copy, delete
 * and the like: see {@link ActionTarget}; {@code file.save} is among them. UI thread only.
 */
public interface EditorTab extends ActionTarget {

    /** Which document; opening the same one again brings its tab to the front. */
    String id();

    /** Name of the icon. */
    String icon();

    ObservableValue<String> title();

    /** Whether there is something to save. */
    ObservableValue<Boolean> changed();

    /** The view; always the same node. */
    Node content();

    /** The ways in which it can be shown; none: there is only one. */
    default List<EditorMode> modes() {
        return List.of();
    }

    /** How it is shown now. */
    default ObjectProperty<EditorMode> mode() {
        return new SimpleObjectProperty<>(EditorMode.DESIGN);
    }

    /** How it is seen now, which is remembered until the next start. */
    default ObservableValue<FileView> view() {
        return new SimpleObjectProperty<>(FileView.FIRST);
    }

    /** Is seen again as it was. */
    default void see(FileView before) {
        // Has one view by default.
    }

    /** What the right column shows while this editor is in front; always the same node. */
    default Optional<Node> inspector() {
        return Optional.empty();
    }

    /** A few facts for the status bar, such as {@code 6 steps · 1 route}. */
    default ObservableValue<String> facts() {
        return new SimpleStringProperty("");
    }

    /** What runs of it on the chosen host, such as {@code rev 12 deployed · 1 change since}. */
    default ObservableValue<String> deployed() {
        return new SimpleStringProperty("");
    }

    /**
     * Asks the user if something would be lost; false: stay open for now.
     *
     * @param close
     *            closes after all: to be run once what had to be done first is done, such as saving
     */
    default boolean mayClose(Runnable close) {
        return true;
    }

    /** It came to the front: takes the focus. */
    default void shown() {
        content().requestFocus();
    }

    /** It was closed: gives back what it holds. */
    default void closed() {
        // Holds nothing by default.
    }
}
