package io.dromos.designer.source;

import io.dromos.model.source.LineColumn;
import io.dromos.model.source.LineMap;
import io.dromos.model.source.TextEdit;

/**
 * Leads from offsets in the view to offsets in the file and back. The view ends every line by one character, the file
 * as it likes; lines and columns are the same in both. Immutable.
 */
final class LineBreaks {

    private final LineMap file;
    private final LineMap view;
    private final String lineBreak;
    private final boolean same;

    LineBreaks(String text, LineMap lines) {
        this.same = text.indexOf('\r') < 0;
        this.file = lines;
        this.view = same ? lines : new LineMap(shown(text));
        this.lineBreak = text.contains("\r\n") ? "\r\n" : same ? "\n" : text.indexOf('\n') >= 0 ? "\n" : "\r";
    }

    /** The text as the view holds it. */
    static String shown(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    int toFile(int viewOffset) {
        return same ? viewOffset : moved(viewOffset, view, file);
    }

    int toView(int fileOffset) {
        return same ? fileOffset : moved(fileOffset, file, view);
    }

    /** An edit by offsets of the view, as it is for the file. */
    TextEdit toFile(TextEdit edit) {
        if (same) {
            return edit;
        }
        int start = toFile(edit.offset());
        int end = toFile(edit.end());
        return new TextEdit(start, end - start, edit.replacement().replace("\n", lineBreak));
    }

    private static int moved(int offset, LineMap from, LineMap to) {
        LineColumn place = from.at(offset);
        return to.startOf(place.line()) + place.column() - 1;
    }
}
