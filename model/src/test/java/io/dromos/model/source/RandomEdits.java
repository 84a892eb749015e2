package io.dromos.model.source;

import java.util.List;
import java.util.Random;

/** Edits as people make them by hand: letters typed, lines cut, pasted, indented, quotes and braces opened. */
final class RandomEdits {

    private static final List<String> PIECES = List.of("x", " ", "\n", "#", ": ", "- ", "\"", "'", "{", "}", "[", "|",
            "\n  ", "# note\n", "a: b", "  ", "\n\n", "---\n", "&a ", "*a", ">-\n");

    private RandomEdits() {
    }

    static TextEdit next(String text, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new TextEdit(random.nextInt(text.length() + 1), 0, piece(random));
            case 1 -> {
                int start = random.nextInt(text.length());
                yield new TextEdit(start, Math.min(text.length() - start, 1 + random.nextInt(8)), "");
            }
            case 2 -> {
                int start = random.nextInt(text.length());
                yield new TextEdit(start, Math.min(text.length() - start, 1 + random.nextInt(3)), piece(random));
            }
            case 3 -> lineOf(text, random);
            default -> {
                TextEdit line = lineOf(text, random);
                String copied = text.substring(line.offset(), line.end());
                yield new TextEdit(lineOf(text, random).offset(), 0, copied);
            }
        };
    }

    private static TextEdit lineOf(String text, Random random) {
        int start = YamlText.lineStart(text, random.nextInt(text.length()));
        return new TextEdit(start, YamlText.nextLine(text, start) - start, "");
    }

    private static String piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size()));
    }
}
