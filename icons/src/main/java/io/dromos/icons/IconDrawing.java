package io.dromos.icons;

import java.util.List;

/** An icon ready to be drawn: its paths in drawing order, and what it speaks of. Immutable. */
public record IconDrawing(String name, String title, Tone tone, List<IconPath> paths) {

    public IconDrawing {
        paths = List.copyOf(paths);
    }
}
