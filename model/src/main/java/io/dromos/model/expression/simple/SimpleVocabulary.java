package io.dromos.model.expression.simple;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.LanguageEntry;
import io.dromos.model.catalog.LanguageEntry.FunctionEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the Simple language of the catalog in use knows: functions as data, operators as Camel's grammar has them. */
final class SimpleVocabulary {

    /** Longest first, so that a prefix does not hide the longer one. */
    static final List<String> OPERATORS = List.of("!contains", "!startsWith", "!endsWith", "starts with", "ends with",
            "startsWith", "endsWith", "!regex", "!range", "contains", "!~~", "!in", "!is", "range", "regex", "!=~",
            "==",
            "=~", "!=", ">=", "<=", "~~", "&&", "||", "++", "--", "in", "is", ">", "<");

    /** What a predicate compares with, as proposals. */
    static final List<String> COMPARISONS = List.of("==", "!=", ">", ">=", "<", "<=", "contains", "!contains", "=~",
            "regex", "!regex", "startsWith", "endsWith", "in", "!in", "is", "!is", "range", "!range", "~~", "&&", "||");

    /** Functions whose arguments follow a colon, though the catalog writes parentheses. */
    private static final Set<String> COLON = Set.of("bean", "date", "date-with-timezone");
    /** Names that Camel's parser knows and its catalog does not list. */
    private static final List<String> UNLISTED = List.of("in.body", "in.header.name", "in.headers", "file:name",
            "file:onlyname", "file:ext", "file:size", "file:modified", "file:parent", "file:path");

    private final Catalog catalog;

    SimpleVocabulary(Catalog catalog) {
        this.catalog = catalog;
    }

    List<FunctionEntry> functions() {
        return catalog.language("simple").map(LanguageEntry::functions).orElse(List.of());
    }

    /** Beginnings of functions, as typed: {@code body}, {@code header}, {@code date}. */
    Set<String> names() {
        return Stream.concat(functions().stream().map(FunctionEntry::name), UNLISTED.stream())
                .map(SimpleVocabulary::head).collect(Collectors.toUnmodifiableSet());
    }

    Optional<FunctionEntry> function(String name) {
        return functions().stream().filter(function -> head(function.name()).equals(name)).findFirst();
    }

    /** The name without its arguments. */
    static String head(String name) {
        int end = 0;
        while (end < name.length() && "(.:".indexOf(name.charAt(end)) < 0) {
            end++;
        }
        return name.substring(0, end);
    }

    /** What completion inserts for a function as the catalog writes it, with {@code |} where the caret goes. */
    static String template(String name) {
        String head = head(name);
        if (head.length() == name.length()) {
            return name + "|";
        }
        char separator = COLON.contains(head) ? ':' : name.charAt(head.length());
        return switch (separator) {
            case '(' -> head + "(|)";
            case '.' -> name.endsWith(".name") ? head + ".|" : name + "|";
            default -> head + ":|";
        };
    }
}
