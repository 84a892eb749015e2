package io.dromos.model.expression.conversion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways into data as jq, JSONPath and scripts write them: {@code .a.b[0]["c d"]}. */
final class DataPath {

    private static final Pattern PART = Pattern.compile(
            "\\.?\\[(?:(\\d+)|\"([^\"\\\\\\]]+)\"|'([^'\\\\\\]]+)')]|\\.([A-Za-z_]\\w*)");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_]\\w*");

    private DataPath() {
    }

    /** The parts of a way; empty if the text is anything else. */
    static Optional<List<PathPart>> read(String text) {
        List<PathPart> parts = new ArrayList<>();
        Matcher part = PART.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!part.find(at) || part.start() != at) {
                return Optional.empty();
            }
            parts.add(part(part));
            at = part.end();
        }
        return Optional.of(parts);
    }

    private static PathPart part(Matcher part) {
        if (part.group(1) != null) {
            return new PathPart.Item(Integer.parseInt(part.group(1)));
        }
        String name = part.group(2) != null ? part.group(2) : part.group(3) != null ? part.group(3) : part.group(4);
        return new PathPart.Field(name);
    }

    /**
     * @param quote
     *            around names that are no plain words
     */
    static String write(List<PathPart> parts, char quote) {
        StringBuilder text = new StringBuilder();
        for (PathPart part : parts) {
            switch (part) {
                case PathPart.Item(int index) -> text.append('[').append(index).append(']');
                case PathPart.Field(String name) when PLAIN.matcher(name).matches() -> text.append('.').append(name);
                case PathPart.Field(String name) ->
                    text.append('[').append(quote).append(name).append(quote).append(']');
            }
        }
        return text.toString();
    }
}
