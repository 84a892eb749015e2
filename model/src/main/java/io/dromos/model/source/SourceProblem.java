package io.dromos.model.source;

import io.dromos.model.message.Message;

/**
 * Why a text is no YAML: what is wrong and what to do, in plain words, and where, 1-based; line and column 0 when it
 * has no place.
 */
public record SourceProblem(Message reason, int line, int column) {

    public LineColumn place() {
        return new LineColumn(line, column);
    }

    /** Reason and remedy as a sentence of their own, for where the place stands beside it. */
    public String sentence() {
        String words = reason.text();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Place, reason and remedy as the beginning of a sentence. */
    public String text() {
        return line > 0
                ? Message.of("yaml.at", reason.text(), line, column).text()
                : Message.of("yaml.anywhere", reason.text()).text();
    }
}
