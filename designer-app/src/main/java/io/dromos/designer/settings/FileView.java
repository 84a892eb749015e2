package io.dromos.designer.settings;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a file is seen that stands open.
 *
 * @param mode
 *            name of the editor's mode; empty: the editor's first
 * @param drawn
 *            the look of its canvas
 * @param text
 *            the look of its source, or of its rows
 * @param part
 *            which part of it is shown, such as one scenario; empty: all, or the first
 */
public record FileView(String mode, Look drawn, Look text, String part) {

    public static final FileView FIRST = new FileView("", Look.FIRST, Look.FIRST);

    /** An older program wrote no part. */
    public FileView(String mode, Look drawn, Look text, @Nullable String part) {
        this.mode = Objects.requireNonNull(mode);
        this.drawn = Objects.requireNonNull(drawn);
        this.text = Objects.requireNonNull(text);
        this.part = Objects.requireNonNullElse(part, "");
    }

    public FileView(String mode, Look drawn, Look text) {
        this(mode, drawn, text, "");
    }
}
