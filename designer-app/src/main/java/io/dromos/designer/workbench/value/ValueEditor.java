package io.dromos.designer.workbench.value;

import io.dromos.designer.editor.value.ValueSession;
import io.dromos.designer.workbench.EditorTab;
import java.util.Optional;
import javafx.scene.Node;

/**
 * An editor of one value that is a whole file; its {@link #id} is the file's absolute path. UI thread only.
 *
 * @param <V>
 *            the value, immutable
 */
public interface ValueEditor<V> extends EditorTab {

    /** Writes the value's file in the background; afterwards calls {@link ValueEditor#saved}. */
    @FunctionalInterface
    interface Save<V> {
        void save(V value, ValueEditor<V> editor);
    }

    /** The value with its history. */
    ValueSession<V, ?> values();

    /** The file holds this now. */
    void saved(V written);

    /** Tells something above the document, such as that its file is gone; empty: nothing any more. */
    void tell(Optional<Node> strip);
}
