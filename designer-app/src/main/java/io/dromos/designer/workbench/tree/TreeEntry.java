package io.dromos.designer.workbench.tree;

import io.dromos.designer.ui.control.StateDot;
import java.util.List;
import java.util.Optional;

/**
 * A row of the workspace tree with the rows below it. Immutable.
 *
 * @param id
 *            keeps its selection and expansion when the rows are made anew
 * @param kind
 *            what it is; the composition root chooses its context menu by it
 * @param state
 *            the dot before it, such as running
 * @param stateWords
 *            what the dot means
 * @param badge
 *            at its end, such as {@code rev 12}; empty: none
 */
public record TreeEntry(String id, Kind kind, String title, Optional<StateDot.State> state, String stateWords,
        String badge, List<TreeEntry> children) {

    /** What a row can be. */
    public enum Kind {
        SECTION, FLOW, FOLDER, INTEGRATION, SCENARIO, PROPERTY_SET, ASSET, TEMPLATE, PACKAGE
    }

    public TreeEntry {
        children = List.copyOf(children);
    }

    public static TreeEntry section(String id, String title, List<TreeEntry> children) {
        return new TreeEntry(id, Kind.SECTION, title, Optional.empty(), "", "", children);
    }

    public static TreeEntry of(String id, Kind kind, String title) {
        return new TreeEntry(id, kind, title, Optional.empty(), "", "", List.of());
    }

    public TreeEntry with(StateDot.State dot, String words) {
        return new TreeEntry(id, kind, title, Optional.of(dot), words, badge, children);
    }

    public TreeEntry with(String newBadge) {
        return new TreeEntry(id, kind, title, state, stateWords, newBadge, children);
    }

    public TreeEntry with(List<TreeEntry> below) {
        return new TreeEntry(id, kind, title, state, stateWords, badge, below);
    }
}
