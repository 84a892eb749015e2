package io.dromos.model.expression.conversion;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text in Simple: a backslash before {@code n}, {@code t}, {@code r} and <code>}</code> is an escape, before anything
 * else it stands for itself; neither it nor <code>${</code> can be escaped.
 */
final class SimpleEscapes {

    private static final Pattern ESCAPE = Pattern.compile("\\\\([ntr}])");

    private SimpleEscapes() {
    }

    /** What a text without functions stands for. */
    static String read(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> switch (escape.group(1)) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            default -> "}";
        });
    }

    /** Text that Simple reads as just this; empty: there is none. */
    static Optional<String> write(String text) {
        boolean same = !text.contains("${") && !text.contains("$simple{") && !ESCAPE.matcher(text).find();
        return same ? Optional.of(text.replace("\t", "\\t").replace("\r", "\\r")) : Optional.empty();
    }
}
