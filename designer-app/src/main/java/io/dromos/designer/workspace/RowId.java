package io.dromos.designer.workspace;

import io.dromos.designer.workbench.tree.TreeEntry;
import io.dromos.designer.workbench.tree.TreeEntry.Kind;

/**
 * What a row of the tree stands for.
 *
 * @param key
 *            a flow's or asset's path, an integration's identifier, {@code integration/scenario}, a set's or template's
 *            name
 */
public record RowId(Kind kind, String key) {

    /** The row's id in the tree. */
    public String id() {
        return kind + ":" + key;
    }

    public static RowId of(TreeEntry entry) {
        return new RowId(entry.kind(), entry.id().substring(entry.id().indexOf(':') + 1));
    }

    TreeEntry row(String title) {
        return TreeEntry.of(id(), kind, title);
    }
}
