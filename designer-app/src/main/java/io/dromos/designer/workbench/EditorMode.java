package io.dromos.designer.workbench;

import io.dromos.designer.i18n.Words;
import java.util.Locale;

/** How an editor shows its document. */
public enum EditorMode {
    DESIGN, SPLIT, SOURCE;

    public String words() {
        return Words.of("action.view." + name().toLowerCase(Locale.ROOT));
    }
}
