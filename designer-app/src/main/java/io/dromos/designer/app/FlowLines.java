package io.dromos.designer.app;

import io.dromos.designer.app.flow.FlowTab;
import io.dromos.model.document.FlowDocument;

/** Finds in a flow what stands in a line of its file. */
final class FlowLines {

    private FlowLines() {
    }

    /** Selects the element that a line, 1-based, belongs to. */
    static void select(FlowTab tab, int line) {
        FlowDocument document = tab.flow().session().document();
        document.index().elementAt(endOf(document.text(), line))
                .ifPresent(element -> tab.flow().session().selection().select(element.id()));
    }

    private static int endOf(String text, int line) {
        int start = 0;
        for (int at = 1; at < line; at++) {
            int next = text.indexOf('\n', start);
            if (next < 0) {
                return start;
            }
            start = next + 1;
        }
        int end = text.indexOf('\n', start);
        return Math.max(start, (end < 0 ? text.length() : end) - 1);
    }
}
