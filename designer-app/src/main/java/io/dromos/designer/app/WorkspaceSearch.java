package io.dromos.designer.app;

import io.dromos.designer.action.search.SearchHit;
import io.dromos.designer.action.search.SearchProvider;
import io.dromos.designer.workbench.tree.TreeEntry;
import io.dromos.designer.workspace.OpenWorkspace;
import io.dromos.designer.workspace.RowId;
import io.dromos.designer.workspace.WorkspaceRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Finds everything that has a row in the tree. */
final class WorkspaceSearch implements SearchProvider {

    private final OpenWorkspace open;
    private final Consumer<RowId> opener;

    WorkspaceSearch(OpenWorkspace open, Consumer<RowId> opener) {
        this.open = open;
        this.opener = opener;
    }

    @Override
    public List<SearchHit> all() {
        List<SearchHit> hits = new ArrayList<>();
        open.workspace().get().ifPresent(workspace -> WorkspaceRows.of(workspace, Map.of())
                .forEach(section -> section.children().forEach(row -> add(hits, section.title(), row))));
        return hits;
    }

    private void add(List<SearchHit> hits, String where, TreeEntry row) {
        String icon = row.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        hits.add(new SearchHit(row.title(), where, icon, "", () -> opener.accept(RowId.of(row))));
        row.children().forEach(child -> add(hits, where + " \u203a " + row.title(), child));
    }
}
