package io.dromos.model.expression.camel;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.NearestNames;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.camel.CamelParser.Refusal;
import io.dromos.model.expression.simple.grammar.SimpleGrammar;
import io.dromos.model.message.Message;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in words for people, and at the right place, what Camel's parser says in words of its own. */
final class RefusalReader {

    private static final Pattern UNKNOWN_FUNCTION = Pattern.compile("Unknown function: (.*)", Pattern.DOTALL);
    private static final Pattern UNKNOWN_FILE = Pattern.compile("Unknown file language syntax: (.*)", Pattern.DOTALL);
    private static final Pattern EXPECTED = Pattern.compile("expected symbol (\\w+) but was (\\w+)");
    private static final Pattern UNEXPECTED = Pattern.compile("Unexpected token (.*)", Pattern.DOTALL);
    private static final Pattern OPERAND = Pattern.compile(
            "(Binary|Logical) operator (\\S+) does not support token (.*)",
            Pattern.DOTALL);
    private static final Pattern SYNTAX = Pattern.compile("Valid syntax: (\\S+) was: (.*)", Pattern.DOTALL);
    private static final Pattern UNSTARTED = Pattern.compile("(\\w+) has no matching start token");
    /** What people write who know another language. */
    private static final Map<String, String> OTHER_TONGUES = Map.of("=", "==", "===", "==", "<>", "!=", "and", "&&",
            "or",
            "||", "&", "&&", "|", "||", "eq", "==", "not", "!contains");

    private final SimpleGrammar grammar;

    RefusalReader(Catalog catalog) {
        this.grammar = SimpleGrammar.of(catalog);
    }

    ExpressionProblem problem(String text, Refusal refusal) {
        if (refusal.missingBean()) {
            return new ExpressionProblem(function(text, Math.max(0, text.indexOf("${bean:"))), Severity.WARNING,
                    "simple-missing-bean",
                    Message.of("expression.missing-bean", refusal.message()), true, List.of());
        }
        int at = Math.clamp(refusal.index(), 0, text.length());
        String said = refusal.message();
        Matcher unknown = UNKNOWN_FUNCTION.matcher(said);
        if (unknown.lookingAt()) {
            return unknownFunction(text, at);
        }
        Matcher expected = EXPECTED.matcher(said);
        if (expected.matches()) {
            return expected(text, at, expected.group(1));
        }
        Matcher unexpected = UNEXPECTED.matcher(said);
        if (unexpected.lookingAt()) {
            TextRange word = word(text, at);
            String fix = OTHER_TONGUES.get(word.of(text));
            return error(word, "unexpected", fix == null ? nearestOperator(word.of(text)) : List.of(fix),
                    word.of(text));
        }
        Matcher operand = OPERAND.matcher(said);
        if (operand.lookingAt()) {
            return error(word(text, at), "operand", List.of(), operand.group(2));
        }
        Matcher unstarted = UNSTARTED.matcher(said);
        if (unstarted.matches()) {
            return error(word(text, at), "unstarted", List.of(), brace(unstarted.group(1)));
        }
        return other(text, at, refusal);
    }

    private static ExpressionProblem other(String text, int at, Refusal refusal) {
        Matcher syntax = SYNTAX.matcher(refusal.message());
        TextRange range = function(text, at);
        if (syntax.lookingAt()) {
            return error(range, "syntax", List.of(), syntax.group(1));
        }
        Matcher file = UNKNOWN_FILE.matcher(refusal.message());
        if (file.lookingAt()) {
            return error(range, "unknown-file", List.of(), file.group(1));
        }
        return error(range, "other", List.of(), refusal.message());
    }

    private ExpressionProblem unknownFunction(String text, int at) {
        int start = text.startsWith("$simple{", at) ? at + 8 : Math.min(text.length(), at + 2);
        int end = start;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "_-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        if (text.startsWith("in.", start)) {
            return unknownFunction(text, start + 1); // what follows "in." is wrong, not "in"
        }
        TextRange range = end > start ? new TextRange(start, end) : function(text, at);
        String name = range.of(text);
        List<String> nearest = NearestNames.of(name, grammar.names());
        return nearest.isEmpty()
                ? error(range, "unknown-function", List.of(), name)
                : error(range, "unknown-function-near", nearest, name, nearest.getFirst());
    }

    private static ExpressionProblem expected(String text, int at, String symbol) {
        return switch (symbol) {
            case "functionEnd" -> {
                int open = Math.max(text.lastIndexOf("${", at), text.lastIndexOf("$simple{", at));
                int start = Math.max(0, open < 0 ? at - 1 : open);
                yield error(new TextRange(start, Math.min(text.length(), start + 2)), "unclosed-function", List.of());
            }
            case "singleQuote" -> error(quote(text, '\'', at), "unclosed-quote", List.of(), "'");
            case "doubleQuote" -> error(quote(text, '"', at), "unclosed-quote", List.of(), "\"");
            case "whiteSpace" -> error(word(text, at), "space", List.of());
            default -> error(word(text, at), "other", List.of(), symbol);
        };
    }

    private static List<String> nearestOperator(String word) {
        List<String> near = NearestNames.of(word, List.of("contains", "startsWith", "endsWith", "regex", "range"));
        return near.isEmpty() ? List.of() : near.subList(0, 1);
    }

    private static String brace(String token) {
        return switch (token) {
            case "functionEnd" -> "}";
            case "doubleQuote" -> "\"";
            case "singleQuote" -> "'";
            default -> token;
        };
    }

    private static TextRange quote(String text, char quote, int at) {
        int open = text.lastIndexOf(quote, at);
        int start = open < 0 ? Math.max(0, at - 1) : open;
        return new TextRange(start, Math.min(text.length(), start + 1));
    }

    /** The function that begins here, without what stands inside it twice as deep; else the word. */
    private static TextRange function(String text, int at) {
        int open = text.startsWith("$", at) ? at : text.indexOf("${", at);
        int close = open < 0 ? -1 : text.indexOf('}', open);
        return close < 0 ? word(text, at) : new TextRange(open, close + 1);
    }

    /** The characters from here that belong together. */
    private static TextRange word(String text, int at) {
        int start = Math.min(at, Math.max(0, text.length() - 1));
        boolean letters = start < text.length() && Character.isLetterOrDigit(text.charAt(start));
        while (letters && start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)) == letters
                && !Character.isWhitespace(text.charAt(end))
                && (end == start || "${'\"".indexOf(text.charAt(end)) < 0)) {
            end++;
        }
        return new TextRange(start, Math.max(end, Math.min(text.length(), start + 1)));
    }

    private static ExpressionProblem error(TextRange range, String code, List<String> fixes, Object... arguments) {
        return new ExpressionProblem(range, Severity.ERROR, "simple-" + code,
                Message.of("expression.simple-" + code, arguments),
                true, fixes);
    }
}
