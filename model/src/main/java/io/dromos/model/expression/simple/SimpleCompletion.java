package io.dromos.model.expression.simple;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.LanguageEntry.FunctionEntry;
import io.dromos.model.expression.Completion;
import io.dromos.model.expression.CompletionSource;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.KnownName;
import io.dromos.model.expression.KnownNames;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.conversion.LanguageConversion;
import io.dromos.model.expression.conversion.Meaning;
import io.dromos.model.expression.simple.parse.OpenFunction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Completion for the Simple language: functions and operators of the catalog, and the names that the caller knows. Any
 * thread may use it.
 */
public final class SimpleCompletion implements CompletionSource {

    private final SimpleVocabulary vocabulary;

    public SimpleCompletion(Catalog catalog) {
        this.vocabulary = new SimpleVocabulary(catalog);
    }

    @Override
    public List<Completion> complete(Expression expression, int caret, KnownNames names) {
        if (!expression.language().equals("simple") && !expression.language().equals("csimple")) {
            return List.of();
        }
        String text = expression.text();
        int at = Math.clamp(caret, 0, text.length());
        int placeholder = openPlaceholder(text, at);
        if (placeholder >= 0) {
            return closing(names.placeholders(), new TextRange(placeholder, wordEnd(text, at)), text, at, "}}");
        }
        OptionalInt open = OpenFunction.contentAt(text, at);
        return open.isPresent() ? inside(text, open.getAsInt(), at, names) : outside(expression, at, names);
    }

    private List<Completion> inside(String text, int start, int at, KnownNames names) {
        String typed = text.substring(start, at);
        String path = typed.startsWith("in.") ? typed.substring("in.".length()) : typed;
        int nameEnd = nameEnd(path);
        String name = path.substring(0, nameEnd);
        int behind = start + typed.length() - path.length() + nameEnd;
        if (nameEnd == path.length()) {
            return functions(new TextRange(start, wordEnd(text, at)), typed, "", closed(text, at) ? "" : "}", names);
        }
        if (name.equals("body")) {
            return fields(text, start, behind, at, names);
        }
        List<KnownName> known = known(name, names);
        char sign = path.charAt(nameEnd);
        if (sign == '[' && !known.isEmpty()) {
            return closing(known, new TextRange(behind + 1, wordEnd(text, at)), text, at, "]");
        }
        if (!known.isEmpty() || sign == '.' || sign == '?') {
            int dots = path.startsWith("?.", nameEnd) ? 2 : 1;
            return behind + dots > at
                    ? List.of()
                    : closing(known, new TextRange(behind + dots, wordEnd(text, at)), text, at, "}");
        }
        return argument(name, behind, text, at, names);
    }

    /** The body's fields: what is typed gives way to the words that read one, from the sign behind the body on. */
    private static List<Completion> fields(String text, int start, int behind, int at, KnownNames names) {
        String typed = text.substring(behind, at).replaceAll("^\\W+", "").toLowerCase(Locale.ROOT);
        int end = wordEnd(text, at);
        TextRange replaced = new TextRange(start, text.startsWith("]", end) ? end + 1 : end);
        String close = text.startsWith("}", replaced.end()) ? "" : "}";
        return names.fields().stream().filter(field -> field.name().toLowerCase(Locale.ROOT).contains(typed))
                .sorted(Comparator.comparing(field -> !field.name().toLowerCase(Locale.ROOT).startsWith(typed)))
                .map(field -> {
                    String words = fieldWords(field, names);
                    return new Completion(replaced, words + close, words.length() + 1, field.name(), field.detail(),
                            field.documentation());
                }).toList();
    }

    /** As "What arrives here" puts it in, without the braces. */
    private static String fieldWords(KnownName field, KnownNames names) {
        return LanguageConversion.write(Meaning.Body.fields(field.name(), names.encoded()), "simple")
                .map(function -> function.substring("${".length(), function.length() - "}".length())).orElse("body");
    }

    /** The names that can follow a function's name. */
    private static List<KnownName> known(String function, KnownNames names) {
        return switch (function) {
            case "header", "headers" -> names.headers();
            case "variable", "variables" -> names.variables();
            case "exchangeProperty" -> names.exchangeProperties();
            case "bean", "ref" -> names.beans();
            case "properties", "propertiesExist" -> names.placeholders();
            default -> List.of();
        };
    }

    /** What the argument can be that the caret is in. */
    private static List<Completion> argument(String function, int open, String text, int at, KnownNames names) {
        boolean colons = SimpleVocabulary.colons(function);
        int start = open + 1;
        int index = 0;
        for (int i = open + 1; i < at; i++) {
            if (text.charAt(i) == (colons ? ':' : ',')) {
                start = i + 1;
                index++;
            }
        }
        while (start < at && text.charAt(start) == ' ') {
            start++;
        }
        boolean key = index == 0 && (function.equals("headerAs") || function.equals("variableAs"));
        List<KnownName> keys = function.equals("headerAs") ? names.headers() : names.variables();
        List<KnownName> proposals = key
                ? keys
                : SimpleVocabulary.arguments(function, index).stream().map(KnownName::of).toList();
        return closing(proposals, new TextRange(Math.min(start, at), wordEnd(text, at)), text, at, "");
    }

    private static int nameEnd(String path) {
        int end = 0;
        while (end < path.length()
                && (Character.isLetterOrDigit(path.charAt(end)) || "_-".indexOf(path.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private List<Completion> outside(Expression expression, int at, KnownNames names) {
        String text = expression.text();
        int start = at;
        while (start > 0
                && (Character.isLetter(text.charAt(start - 1)) || "$!=<>~&|".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        String typed = text.substring(start, at);
        boolean predicate = expression.kind() == ExpressionKind.PREDICATE;
        if (predicate && !typed.startsWith("$") && comparable(text.substring(0, start).stripTrailing())) {
            return operators(new TextRange(start, at), typed);
        }
        if (!typed.isEmpty() && !typed.startsWith("$") && !predicate) {
            return List.of(); // plain text: not every word is meant to be a function
        }
        String name = typed.startsWith("$") ? typed.substring(1) : typed;
        return functions(new TextRange(start, at), name, "${", "}", names);
    }

    private static boolean comparable(String before) {
        return before.endsWith("}") || before.endsWith("'") || before.endsWith("\"")
                || (!before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1)));
    }

    private List<Completion> operators(TextRange replace, String typed) {
        return vocabulary.operators().stream().filter(operator -> operator.startsWith(typed))
                .map(operator -> new Completion(replace, operator + " ", operator.length() + 1, operator, "operator",
                        ""))
                .toList();
    }

    private List<Completion> functions(TextRange replace, String typed, String before, String after, KnownNames names) {
        String lower = typed.toLowerCase(Locale.ROOT);
        List<Completion> found = new ArrayList<>();
        for (KnownName field : names.fields()) {
            if (("body." + field.name()).toLowerCase(Locale.ROOT).contains(lower)) {
                found.add(shortcut(replace, before, fieldWords(field, names), after, field));
            }
        }
        shortcuts(names).forEach((label, name) -> {
            if (label.toLowerCase(Locale.ROOT).contains(lower)) {
                found.add(shortcut(replace, before, label, after, name));
            }
        });
        vocabulary.functions().stream().filter(function -> !function.deprecated())
                .filter(function -> function.name().toLowerCase(Locale.ROOT).contains(lower))
                .map(function -> completion(replace, function, before, after)).forEach(found::add);
        found.sort(Comparator.comparingInt(one -> rank(one.label(), lower)));
        return List.copyOf(found);
    }

    /** What begins as it is typed goes first, and of that what reads one value by its name, as most expressions do. */
    private static int rank(String label, String typed) {
        if (!label.toLowerCase(Locale.ROOT).startsWith(typed)) {
            return 2;
        }
        return typed.isEmpty() || label.indexOf('.') > 0 ? 0 : 1;
    }

    private static Completion shortcut(TextRange replace, String before, String words, String after, KnownName name) {
        String insert = before + words + after;
        return new Completion(replace, insert, insert.length(), words, name.detail(), name.documentation());
    }

    /** Whole paths for names that are known here, so that typing a header's name is enough. */
    private static Map<String, KnownName> shortcuts(KnownNames names) {
        Map<String, KnownName> shortcuts = new LinkedHashMap<>();
        names.headers().forEach(name -> shortcuts.put("header." + name.name(), name));
        names.variables().forEach(name -> shortcuts.put("variable." + name.name(), name));
        names.exchangeProperties().forEach(name -> shortcuts.put("exchangeProperty." + name.name(), name));
        return shortcuts;
    }

    private static Completion completion(TextRange replace, FunctionEntry function, String before, String after) {
        String template = before + SimpleVocabulary.template(function.name());
        int mark = template.indexOf('|');
        String insert = template.replace("|", "") + after;
        boolean whole = mark == template.length() - 1 && !template.endsWith(".|") && !template.endsWith(":|");
        return new Completion(replace, insert, whole ? insert.length() : mark,
                SimpleVocabulary.spelled(function.name()), function.javaType(),
                function.description());
    }

    private static List<Completion> closing(List<KnownName> names, TextRange replace, String text, int at, String end) {
        String typed = text.substring(Math.min(replace.start(), at), at).toLowerCase(Locale.ROOT);
        String close = text.startsWith(end, replace.end()) ? "" : end;
        return names.stream().filter(name -> name.name().toLowerCase(Locale.ROOT).contains(typed))
                .sorted(Comparator.comparingInt(name -> name.name().toLowerCase(Locale.ROOT).startsWith(typed) ? 0 : 1))
                .map(name -> new Completion(replace, name.name() + close, name.name().length() + end.length(),
                        name.name(),
                        name.detail(), name.documentation()))
                .toList();
    }

    private static boolean closed(String text, int at) {
        return wordEnd(text, at) < text.length() && "}.(:[".indexOf(text.charAt(wordEnd(text, at))) >= 0;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return end;
    }

    private static int openPlaceholder(String text, int at) {
        int open = text.lastIndexOf("{{", at);
        return open < 0 || open + 2 > at || text.substring(open, at).contains("}}") ? -1 : open + 2;
    }
}
