package io.dromos.designer.settings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Files that stand open. Immutable.
 *
 * @param files
 *            in the order of their tabs
 * @param front
 *            which one is in front; empty: none
 * @param views
 *            how they are seen, by file; one that is not here is seen as it opens
 */
public record OpenFiles(List<String> files, String front, Map<String, FileView> views) {

    public static final OpenFiles NONE = new OpenFiles(List.of(), "", Map.of());

    /** An older program wrote no views. */
    public OpenFiles(List<String> files, String front, @Nullable Map<String, FileView> views) {
        this.files = List.copyOf(files);
        this.front = front;
        this.views = Map.copyOf(Objects.requireNonNullElse(views, Map.of()));
    }

    /** Without what is gone; if that was in front, the first of them is. */
    public OpenFiles only(List<String> there) {
        List<String> left = files.stream().filter(there::contains).toList();
        return new OpenFiles(left,
                left.contains(front) ? front : left.stream().findFirst().orElse(""), views);
    }
}
