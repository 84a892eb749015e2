package io.dromos.model.expression.simple;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.LanguageEntry.FunctionEntry;
import io.dromos.model.expression.simple.grammar.Operator;
import io.dromos.model.expression.simple.grammar.SimpleGrammar;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What completion proposes of the Simple language of the catalog in use. */
final class SimpleVocabulary {

    /** Functions whose arguments follow a colon, though the catalog writes parentheses. */
    private static final Set<String> COLON = Set.of("bean", "date", "date-with-timezone");
    /** The catalog writes them so, and Camel's parser does not take them. */
    private static final Map<String, String> SPELLINGS = Map.of("hostName", "hostname");
    private static final List<String> TYPES = List.of("String", "Integer", "Long", "Double", "Boolean", "byte[]",
            "java.util.Map", "java.util.List", "java.io.InputStream", "java.math.BigDecimal");
    private static final List<String> COMMANDS = List.of("now", "exchangeCreated", "header.", "variable.",
            "exchangeProperty.", "file");
    /** What the arguments of functions can be, in their order. */
    private static final Map<String, List<List<String>>> ARGUMENTS = Map.ofEntries(
            Map.entry("bodyAs", List.of(TYPES)), Map.entry("mandatoryBodyAs", List.of(TYPES)),
            Map.entry("messageAs", List.of(TYPES)), Map.entry("headerAs", List.of(List.of(), TYPES)),
            Map.entry("variableAs", List.of(List.of(), TYPES)), Map.entry("empty", List.of(List.of("string", "list",
                    "map"))),
            Map.entry("uuid", List.of(List.of("default", "classic", "short", "simple", "random"))),
            Map.entry("hash", List.of(List.of("${body}"), List.of("SHA-256", "SHA3-256", "SHA-512", "MD5"))),
            Map.entry("date", List.of(COMMANDS, List.of("yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss", "yyyyMMddHHmmss"))),
            Map.entry("date-with-timezone", List.of(COMMANDS, List.of("UTC", "Europe/Paris", "America/New_York"),
                    List.of("yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ssXXX"))),
            Map.entry("file", List.of(List.of("name", "name.noext", "ext", "onlyname", "onlyname.noext", "parent",
                    "path", "absolute.path", "size", "modified"))));

    private final SimpleGrammar grammar;

    SimpleVocabulary(Catalog catalog) {
        this.grammar = SimpleGrammar.of(catalog);
    }

    List<FunctionEntry> functions() {
        return grammar.functions();
    }

    /** What a predicate compares with and joins by, each in its one spelling. */
    List<String> operators() {
        return Stream.concat(grammar.operators().stream().map(Operator::name), Stream.of("&&", "||")).distinct()
                .toList();
    }

    /** What an argument can be, where that is one of some words. */
    static List<String> arguments(String function, int argument) {
        List<List<String>> all = ARGUMENTS.getOrDefault(function, List.of());
        return argument < all.size() ? all.get(argument) : List.of();
    }

    static boolean colons(String function) {
        return COLON.contains(function) || function.equals("file");
    }

    /** As it has to be written. */
    static String spelled(String name) {
        return SPELLINGS.getOrDefault(name, name);
    }

    /** What completion inserts for a function as the catalog writes it, with {@code |} where the caret goes. */
    static String template(String name) {
        String head = head(name);
        if (head.length() == name.length()) {
            return spelled(name) + "|";
        }
        char separator = COLON.contains(head) ? ':' : name.charAt(head.length());
        return switch (separator) {
            case '(' -> head + "(|)";
            case '.' -> name.endsWith(".name") ? head + ".|" : name + "|";
            default -> head + ":|";
        };
    }

    private static String head(String name) {
        int end = 0;
        while (end < name.length() && "(.:".indexOf(name.charAt(end)) < 0) {
            end++;
        }
        return name.substring(0, end);
    }
}
