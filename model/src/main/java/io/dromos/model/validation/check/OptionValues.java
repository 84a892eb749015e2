package io.dromos.model.validation.check;

import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.expression.NearestNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a text is a value of an option's type, as Camel converts it. Placeholders, references and functions always
 * are.
 */
public final class OptionValues {

    private static final Pattern INTEGER = Pattern.compile("[-+]?\\d+");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern DURATION = Pattern.compile(
            "-?\\d+|-?(\\d+(\\.\\d+)?\\s*(d|days?|h|hours?|m|min|minutes?|s|sec|seconds?|ms|millis|milliseconds?)\\s*)+|[-+]?P.*",
            Pattern.CASE_INSENSITIVE);

    private OptionValues() {
    }

    /**
     * What is wrong with a value.
     *
     * @param expected
     *            what would be right, in words or as a list of values
     */
    public record Wrong(String code, String expected, List<String> fixes) {}

    public static Optional<Wrong> problem(OptionEntry option, String value) {
        String text = value.strip();
        if (open(text)) {
            return Optional.empty();
        }
        return switch (option.type()) {
            case BOOLEAN -> text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")
                    ? Optional.empty()
                    : Optional.of(new Wrong("no-boolean", "", truth(text)));
            case INTEGER -> INTEGER.matcher(text).matches()
                    ? Optional.empty()
                    : Optional.of(new Wrong("no-integer", "", List.of()));
            case NUMBER -> NUMBER.matcher(text).matches()
                    ? Optional.empty()
                    : Optional.of(new Wrong("no-number", "", List.of()));
            case DURATION -> DURATION.matcher(text).matches()
                    ? Optional.empty()
                    : Optional.of(new Wrong("no-duration", "", List.of()));
            case ENUM -> enumeration(option, text);
            case STRING, EXPRESSION, OBJECT, ARRAY, STEPS -> Optional.empty();
        };
    }

    /** Values that are known only where the flow runs. */
    public static boolean open(String text) {
        return text.isEmpty() || text.contains("{{") || text.contains("${") || text.startsWith("#")
                || text.startsWith("RAW(") || text.startsWith("RAW{") || text.startsWith("$simple{");
    }

    private static List<String> truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "on", "1", "y" -> List.of("true");
            case "no", "off", "0", "n" -> List.of("false");
            default -> NearestNames.of(text, List.of("true", "false"));
        };
    }

    /** Whether Camel reads the text as a time. */
    public static boolean isDuration(String text) {
        return DURATION.matcher(text).matches();
    }

    /** As Camel compares: without case, a dash being an underscore. */
    private static Optional<Wrong> enumeration(OptionEntry option, String text) {
        String plain = plain(text);
        boolean known = option.enumeration().isEmpty()
                || option.enumeration().stream().anyMatch(value -> plain(value).equals(plain));
        return known
                ? Optional.empty()
                : Optional.of(new Wrong("no-choice", String.join(", ", option.enumeration()),
                        NearestNames.of(text, option.enumeration())));
    }

    private static String plain(String text) {
        return text.replace('-', '_').toLowerCase(Locale.ROOT);
    }
}
