package io.dromos.model.expression.language.data;

import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.language.parser.Brackets;
import io.dromos.model.expression.language.parser.Refusal;
import io.dromos.model.expression.language.parser.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * JSONPath by Jayway's library. Texts with Simple functions or in Camel's easy form are left alone; what the library
 * lets pass and yet is open, is a warning.
 */
public final class JsonPathSyntax implements Syntax {

    private static final Brackets BRACKETS = new Brackets("\"'", true, "", "");
    private static final Pattern POSITION = Pattern.compile("position:? (\\d{1,9})");
    private static final Pattern DOTS = Pattern.compile("\\.+\\s*$");

    @Override
    public Set<String> languages() {
        return Set.of("jsonpath");
    }

    @Override
    public Brackets brackets() {
        return BRACKETS;
    }

    @Override
    public List<Refusal> refusals(String text, ExpressionKind kind) {
        int start = text.length() - text.stripLeading().length();
        if (!text.startsWith("$", start) || text.contains("${")) {
            return List.of();
        }
        try {
            JsonPath.compile(text.strip());
            return open(text).map(List::of).orElse(List.of());
        } catch (InvalidPathException wrong) {
            return List.of(refusal(text, start, String.valueOf(wrong.getMessage())));
        }
    }

    private static Optional<Refusal> open(String text) {
        return BRACKETS.scan(text).first().map(found -> new Refusal(found.range(),
                Severity.WARNING, found.message()));
    }

    private static Refusal refusal(String text, int start, String said) {
        Matcher dots = DOTS.matcher(text);
        if (said.contains("end with a '.'") && dots.find()) {
            return Refusal.error(new TextRange(dots.start(), text.stripTrailing().length()), "syntax-end",
                    dots.group().strip());
        }
        Matcher position = POSITION.matcher(said);
        return position.find()
                ? Refusal.unexpected(text, start + Integer.parseInt(position.group(1)))
                : inFilter(text, start);
    }

    /** Most refusals without a place are about a filter. */
    private static Refusal inFilter(String text, int start) {
        int open = text.indexOf("[?", start);
        int close = open < 0 ? -1 : text.indexOf(']', open);
        return close < 0
                ? Refusal.somewhere(text)
                : Refusal.error(new TextRange(open, close + 1), "syntax-filter");
    }

    @Override
    public String sample() {
        return "$.store[?(@.a == ";
    }
}
