package io.dromos.model.diagram.face;

import java.util.Locale;
import java.util.Map;

/** The kinds of elements in words: {@code setBody} is "Set body". */
public final class KindWords {

    private static final Map<String, String> SPECIAL = Map.ofEntries(Map.entry("toD", "To dynamic"),
            Map.entry("doTry", "Try"), Map.entry("doCatch", "Catch"), Map.entry("doFinally", "Finally"),
            Map.entry("onException", "On error"), Map.entry("errorHandler", "Error handler"),
            Map.entry("onFallback", "On fallback"), Map.entry("rest", "REST"),
            Map.entry("restConfiguration", "REST configuration"), Map.entry("throwException", "Throw error"),
            Map.entry("process", "Processor"), Map.entry("from", "From"), Map.entry("saga", "Saga"));

    private KindWords() {
    }

    public static String of(String kind) {
        String special = SPECIAL.get(kind);
        return special == null ? spaced(kind) : special;
    }

    /** As part of a sentence, or as an area's title. */
    public static String inside(String kind) {
        String words = of(kind);
        return words.startsWith("REST") ? words : words.toLowerCase(Locale.ROOT);
    }

    private static String spaced(String kind) {
        StringBuilder words = new StringBuilder(kind.length() + 4);
        for (int i = 0; i < kind.length(); i++) {
            char c = kind.charAt(i);
            boolean begins = Character.isUpperCase(c) && i > 0 && !Character.isUpperCase(kind.charAt(i - 1));
            words.append(begins ? " " : "").append(i == 0 ? Character.toUpperCase(c) : Character.toLowerCase(c));
        }
        return words.toString();
    }
}
