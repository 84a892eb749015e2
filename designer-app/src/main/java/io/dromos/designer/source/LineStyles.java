package io.dromos.designer.source;

import io.dromos.designer.source.SourceMarks.Mark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** Puts colours and squiggles of a line together. */
final class LineStyles {

    private LineStyles() {
    }

    static StyleSpans<Collection<String>> of(int length, List<YamlColours.Piece> pieces, List<Mark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
        pieces.forEach(piece -> cuts.addAll(List.of(piece.start(), piece.end())));
        marks.forEach(mark -> cuts.addAll(List.of(Math.min(mark.start(), length), Math.min(mark.end(), length))));
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int start = 0;
        for (int cut : cuts) {
            if (cut > start) {
                spans.add(styles(start, pieces, marks), cut - start);
                start = cut;
            }
        }
        if (length == 0) {
            spans.add(List.of(), 0);
        }
        return spans.create();
    }

    private static Collection<String> styles(int at, List<YamlColours.Piece> pieces, List<Mark> marks) {
        List<String> styles = new ArrayList<>();
        pieces.stream().filter(piece -> piece.start() <= at && at < piece.end())
                .forEach(piece -> styles.add(piece.style()));
        marks.stream().filter(mark -> mark.start() <= at && at < mark.end()).map(Mark::severity)
                .min(Comparable::compareTo)
                .ifPresent(severity -> styles.add("squiggle-" + severity.name().toLowerCase(Locale.ROOT)));
        return styles;
    }
}
