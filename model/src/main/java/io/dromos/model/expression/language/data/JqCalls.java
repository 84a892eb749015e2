package io.dromos.model.expression.language.data;

import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.language.parser.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.thisptr.jackson.jq.BuiltinFunctionLoader;
import net.thisptr.jackson.jq.Scope;
import net.thisptr.jackson.jq.Versions;

/**
 * The functions that a jq text calls, by their names: jackson-jq looks for them only when a message comes. Texts that
 * import others or put expressions into strings are not looked into.
 */
final class JqCalls {

    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"|#[^\n]*|[.$@]\\s*[A-Za-z_]\\w*"
            + "|(?<name>[A-Za-z_]\\w*(?:::\\w+)*)|\\d[\\w.]*|\\S", Pattern.DOTALL);
    private static final Pattern DEFINITION = Pattern.compile("\\bdef\\s+(\\w+)\\s*(?:\\(([^)]*)\\))?");
    private static final Pattern ELSEWHERE = Pattern.compile("\\\\\\(|\\bimport\\b|\\binclude\\b|::");
    private static final Set<String> KEYWORDS = Set.of("if", "then", "elif", "else", "end", "as", "def", "reduce",
            "foreach", "try", "catch", "label", "break", "and", "or", "true", "false", "null", "__loc__");
    /** What Camel adds, and the library's further functions that come with it. */
    private static final Set<String> OF_CAMEL = Set.of("body", "header", "property", "variable", "constant",
            "hostname", "random", "strftime", "strptime", "timestamp", "uridecode", "uriparse", "uuid4");
    private static final Set<String> KNOWN = Stream.of(KEYWORDS.stream(), OF_CAMEL.stream(), builtIn())
            .flatMap(names -> names).collect(Collectors.toUnmodifiableSet());

    private JqCalls() {
    }

    private static Stream<String> builtIn() {
        return BuiltinFunctionLoader.getInstance().listFunctions(Versions.JQ_1_6, Scope.newEmptyScope()).keySet()
                .stream().map(signature -> signature.substring(0, signature.indexOf('/')));
    }

    /** Calls of functions that there are not, in a text that the parser takes. */
    static List<Refusal> unknown(String text) {
        if (ELSEWHERE.matcher(text).find()) {
            return List.of();
        }
        Set<String> defined = defined(text);
        List<Refusal> unknown = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        String before = "";
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String name = token.group("name");
            boolean key = "{".equals(open.peek()) && (before.equals("{") || before.equals(","));
            if (name != null && !key && !KNOWN.contains(name) && !defined.contains(name)) {
                unknown.add(Refusal.error(new TextRange(token.start(), token.end()), "syntax-function", name));
            }
            nest(token.group(), open);
            before = token.group().startsWith("#") ? before : token.group();
        }
        return unknown;
    }

    private static void nest(String token, Deque<String> open) {
        switch (token) {
            case "{", "[", "(" -> open.push(token);
            case "}", "]", ")" -> open.poll();
            default -> {
                // stands where it is
            }
        }
    }

    /** Functions of the text's own, and their parameters. */
    private static Set<String> defined(String text) {
        Set<String> defined = new HashSet<>();
        Matcher definition = DEFINITION.matcher(text);
        while (definition.find()) {
            defined.add(definition.group(1));
            if (definition.group(2) != null) {
                Stream.of(definition.group(2).split(";")).map(name -> name.strip().replace("$", ""))
                        .forEach(defined::add);
            }
        }
        return defined;
    }
}
