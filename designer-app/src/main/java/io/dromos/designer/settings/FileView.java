package io.dromos.designer.settings;

import java.util.Objects;

/**
 * How a file is seen that stands open.
 *
 * @param mode
 *            name of the editor's mode; empty: the editor's first
 * @param drawn
 *            the look of its canvas
 * @param text
 *            the look of its source
 */
public record FileView(String mode, Look drawn, Look text) {

    public static final FileView FIRST = new FileView("", Look.FIRST, Look.FIRST);

    public FileView {
        Objects.requireNonNull(mode);
        Objects.requireNonNull(drawn);
        Objects.requireNonNull(text);
    }

    public static FileView ofDrawing(Look drawn) {
        return new FileView("", drawn, Look.FIRST);
    }
}
