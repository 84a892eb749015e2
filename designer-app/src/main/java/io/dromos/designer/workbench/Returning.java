package io.dromos.designer.workbench;

import io.dromos.designer.settings.FileView;
import io.dromos.designer.settings.OpenFiles;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Documents that stood open before and are on their way back, in whatever order they are read. UI thread only. */
final class Returning {

    private final Set<String> awaited = new LinkedHashSet<>();
    private OpenFiles before = OpenFiles.NONE;

    void expect(OpenFiles files, List<String> open) {
        before = files;
        awaited.clear();
        awaited.addAll(files.files());
        open.forEach(awaited::remove);
    }

    /** One is there again: how it was seen. */
    Optional<FileView> arrived(String id) {
        return awaited.remove(id) ? Optional.ofNullable(before.views().get(id)) : Optional.empty();
    }

    /** Whether a document takes its place without coming to the front. */
    boolean isBehind(String id) {
        return awaited.contains(id) && !before.front().equals(id);
    }

    /** Where among the open ones a document has its place. */
    int place(List<String> open, String id) {
        List<String> order = before.files();
        int rank = order.indexOf(id);
        if (awaited.contains(id)) {
            for (int place = 0; place < open.size(); place++) {
                if (order.indexOf(open.get(place)) > rank) {
                    return place;
                }
            }
        }
        return open.size();
    }

    /** What stands open, together with what is still on its way. */
    OpenFiles with(List<String> open, String front, Map<String, FileView> views) {
        List<String> all = new ArrayList<>(open);
        awaited.forEach(id -> {
            all.add(place(all, id), id);
            Optional.ofNullable(before.views().get(id)).ifPresent(view -> views.put(id, view));
        });
        return new OpenFiles(all, awaited.contains(before.front()) ? before.front() : front, views);
    }
}
