package io.dromos.designer.asset;

import io.dromos.model.asset.Asset;
import io.dromos.model.workspace.Usages;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceFlow;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An asset with what people want to know of it. Immutable.
 *
 * @param owner
 *            the flow that it belongs to alone; empty: it is shared
 * @param size
 *            in bytes; -1: nobody knows
 * @param users
 *            names of the flows that use it
 */
record AssetRow(Asset asset, String owner, long size, List<String> users) {

    private static final long UNKNOWN = -1;

    AssetRow {
        users = List.copyOf(users);
    }

    /** Reads flows and sizes: not on the UI thread. */
    static List<AssetRow> of(Workspace workspace) {
        List<AssetRow> rows = new ArrayList<>();
        Usages usages = new Usages(workspace);
        workspace.sharedAssets().forEach(asset -> rows.add(new AssetRow(asset, "", size(workspace, asset),
                usages.ofAsset(asset.name()).stream().map(usage -> usage.flow().descriptor().name()).distinct()
                        .toList())));
        for (WorkspaceFlow flow : workspace.flows()) {
            String name = flow.descriptor().name();
            flow.privateAssets().forEach(
                    asset -> rows.add(new AssetRow(asset, name, size(workspace, asset), List.of(name))));
        }
        return rows;
    }

    private static long size(Workspace workspace, Asset asset) {
        try {
            return Files.size(workspace.file(asset.path()));
        } catch (IOException unreadable) {
            return UNKNOWN;
        }
    }

    String sizeWords() {
        if (size < 0) {
            return "";
        }
        return size < 1024 ? size + " B" : (size + 1023) / 1024 + " KB";
    }

    boolean matches(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return (asset.path() + " " + owner + " " + String.join(" ", users)).toLowerCase(Locale.ROOT)
                .contains(wanted);
    }
}
