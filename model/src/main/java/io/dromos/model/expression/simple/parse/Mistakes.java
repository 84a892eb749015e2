package io.dromos.model.expression.simple.parse;

import io.dromos.model.expression.NearestNames;
import io.dromos.model.expression.simple.grammar.Operator;
import io.dromos.model.expression.simple.grammar.SimpleGrammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people write who know another language, or whose keyboard writes curly quotes; and what they mean. */
final class Mistakes {

    private static final Map<String, String> OTHER_TONGUES = Map.ofEntries(Map.entry("=", "=="), Map.entry("===", "=="),
            Map.entry("<>", "!="), Map.entry("!==", "!="), Map.entry("=>", ">="), Map.entry("=<", "<="),
            Map.entry("and", "&&"), Map.entry("AND", "&&"), Map.entry("or", "||"), Map.entry("OR", "||"),
            Map.entry("&", "&&"), Map.entry("|", "||"), Map.entry("eq", "=="), Map.entry("ne", "!="),
            Map.entry("gt", ">"), Map.entry("ge", ">="), Map.entry("lt", "<"), Map.entry("le", "<="),
            Map.entry("matches", "regex"), Map.entry("like", "contains"), Map.entry("equals", "=="));
    private static final Set<String> LOGICAL = Set.of("&&", "||");

    private final SimpleGrammar grammar;

    Mistakes(SimpleGrammar grammar) {
        this.grammar = grammar;
    }

    /** The operator that is meant by a word between two values. */
    Optional<String> operator(String word) {
        String known = OTHER_TONGUES.get(word);
        if (known != null) {
            return Optional.of(known);
        }
        List<String> spellings = grammar.operators().stream().map(Operator::spelling).toList();
        if (spellings.contains(word) || LOGICAL.contains(word)) {
            return Optional.of(word);
        }
        boolean letters = word.length() > 2 && word.chars().allMatch(c -> Character.isLetter(c) || c == '!');
        return letters ? NearestNames.of(word, spellings).stream().findFirst() : Optional.empty();
    }

    boolean logical(String operator) {
        return LOGICAL.contains(operator);
    }

    /** What could stand in place of a word where a value is needed. */
    List<String> values(String word) {
        if (word.isBlank() || "&|".indexOf(word.charAt(0)) >= 0) {
            return List.of();
        }
        if (curly(word)) {
            return List.of(straight(word));
        }
        List<String> values = new ArrayList<>();
        if (function(word)) {
            values.add("${" + bare(word) + "}");
        }
        if (!word.startsWith("$") && word.indexOf('\'') < 0 && word.indexOf('}') < 0) {
            values.add("'" + word + "'");
        }
        return values;
    }

    /** {@code body} of {@code $body}, which reads like a function and lacks its braces. */
    static String bare(String word) {
        return word.startsWith("$") ? word.substring(1) : word;
    }

    /** Whether it reads like a function without its braces, with or without the dollar. */
    boolean function(String text) {
        String word = bare(text);
        int end = 0;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        boolean path = end == word.length() || ".:([?".indexOf(word.charAt(end)) >= 0;
        return end > 1 && path && grammar.names().contains(word.substring(0, end));
    }

    static boolean curly(String word) {
        return word.chars().anyMatch(c -> "\u201c\u201d\u201e\u2018\u2019\u201a".indexOf(c) >= 0);
    }

    private static String straight(String word) {
        return word.replaceAll("[\u201c\u201d\u201e]", "\"").replaceAll("[\u2018\u2019\u201a]", "'");
    }
}
