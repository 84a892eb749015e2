package io.dromos.designer.workbench.tree;

import io.dromos.designer.i18n.Words;
import java.util.Locale;

/** Which flows the tree lists. */
public enum FlowFilter {
    ALL, DEPLOYED, UNDEPLOYED;

    String words() {
        return Words.of("workbench.tree.filter." + name().toLowerCase(Locale.ROOT));
    }
}
