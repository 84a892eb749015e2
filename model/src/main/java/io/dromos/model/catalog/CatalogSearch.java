package io.dromos.model.catalog;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How well entries answer to what somebody types into the palette. */
public final class CatalogSearch {

    /** What flows are mostly made of, most used first, counted over public examples. */
    private static final List<String> MOST_USED = List.of("log", "setBody", "to", "setHeader", "choice", "direct",
            "timer",
            "split", "filter", "setProperty", "marshal", "unmarshal", "doTry", "kafka", "http", "file", "toD",
            "setVariable",
            "transform", "multicast", "aggregate", "onException", "rest", "platform-http", "sql", "script", "bean",
            "delay",
            "loop", "removeHeaders", "removeHeader", "wireTap", "enrich", "convertBodyTo", "process", "validate",
            "seda",
            "quartz", "jms", "ftp", "sftp", "mock", "throwException", "errorHandler", "route");

    private CatalogSearch() {
    }

    /** Those that answer to every word, best first; all, most used first, if there is no word. */
    public static List<CatalogSummary> rank(List<CatalogSummary> entries, String text) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty())
                .toList();
        return entries.stream().map(entry -> new Ranked(entry, score(entry, words)))
                .filter(ranked -> ranked.score() > 0)
                .sorted(Comparator.comparingInt(Ranked::score).reversed()
                        .thenComparing(ranked -> ranked.entry().title(), String.CASE_INSENSITIVE_ORDER))
                .map(Ranked::entry).toList();
    }

    private record Ranked(CatalogSummary entry, int score) {}

    private static int score(CatalogSummary entry, List<String> words) {
        int used = MOST_USED.indexOf(entry.name());
        int score = 1 + (used < 0 ? 0 : MOST_USED.size() - used) - (entry.deprecated() ? 30 : 0);
        if (words.isEmpty()) {
            return Math.max(1, score);
        }
        for (String word : words) {
            int found = score(entry, word);
            if (found == 0) {
                return 0;
            }
            score += found;
        }
        return Math.max(1, score);
    }

    private static int score(CatalogSummary entry, String word) {
        int best = Math.max(score(entry.name(), word, 1000), score(entry.title(), word, 1000));
        if (best == 0 && entry.labels().stream().anyMatch(label -> label.startsWith(word))) {
            best = 120;
        }
        return Math.max(best, score(entry.description(), word, 100));
    }

    /** Whole, at the start, at the start of a word, anywhere: each worth less than the one before. */
    private static int score(String text, String word, int whole) {
        String lower = text.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(word);
        if (at < 0) {
            return 0;
        }
        if (lower.length() == word.length()) {
            return whole;
        }
        if (at == 0) {
            return whole * 8 / 10;
        }
        boolean start = !Character.isLetterOrDigit(lower.charAt(at - 1)) || Character.isUpperCase(text.charAt(at));
        return start ? whole * 6 / 10 : whole * 3 / 10;
    }
}
