package io.dromos.model.expression.simple.parse;

import io.dromos.model.expression.NearestNames;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.grammar.FunctionForm;
import io.dromos.model.expression.simple.grammar.FunctionForm.Call;
import io.dromos.model.expression.simple.grammar.FunctionRule;
import io.dromos.model.expression.simple.grammar.SimpleGrammar;
import java.util.List;
import java.util.Optional;

/** Whether a function is one that Camel's parser takes, by what stands between its braces. */
final class FunctionSyntax {

    /** A wrong name longer than this is told by what stands before it. */
    private static final int LONGEST = 18;

    private final SimpleGrammar grammar;
    private final String content;

    FunctionSyntax(SimpleGrammar grammar, String content) {
        this.grammar = grammar;
        this.content = content;
    }

    Optional<Violation> violation() {
        Optional<FunctionRule> found = grammar.rule(content);
        return found.isEmpty() ? Optional.of(unknown()) : violation(found.get(), found.get().opening().length());
    }

    private Optional<Violation> violation(FunctionRule rule, int from) {
        return switch (rule.form()) {
            case FunctionForm.Alone _,FunctionForm.Anything _ -> Optional.empty();
            case FunctionForm.Path path -> path(path, from);
            case FunctionForm.Keyed _ -> keyed(from);
            case FunctionForm.Typed _ -> typed(rule);
            case FunctionForm.KeyAndType _ -> keyAndType(rule);
            case FunctionForm.Enclosed _ -> content.indexOf(')', from) < 0
                    ? Optional.of(unclosed(rule))
                    : Optional.empty();
            case FunctionForm.Colons colons -> colons(rule, colons, from);
            case FunctionForm.OneOf words -> oneOf(words, from);
            case Call call -> new CallSyntax(content, rule).call(call);
            case FunctionForm.WholeNumber _ -> new CallSyntax(content, rule).number();
            case FunctionForm.Pairs _ -> new CallSyntax(content, rule).pairs();
        };
    }

    private Optional<Violation> path(FunctionForm.Path path, int from) {
        return path.strict() && ".?[".indexOf(content.charAt(from)) < 0
                ? Optional.of(unknown())
                : Brackets.violation(content, from);
    }

    /** Camel takes off what separates the key from the name, and splits its path as soon as it reads it. */
    private Optional<Violation> keyed(int from) {
        TextRange key = key(from);
        Optional<Violation> brackets = Brackets.violation(content.substring(0, key.end()), key.start());
        if (brackets.isPresent() || !Brackets.path(key.of(content)) || !new PathSplit(key.of(content)).unclosedCall()) {
            return brackets;
        }
        int open = content.lastIndexOf('(');
        return Optional.of(Violation.of(open, open + 1, "unclosed-call"));
    }

    private TextRange key(int from) {
        int start = ".:?".indexOf(content.charAt(from)) >= 0 ? from + 1 : from;
        int end = content.length();
        if (content.startsWith("[", start) && content.endsWith("]") && start < end - 1) {
            start++;
            end--;
        }
        boolean quoted = end - start > 1 && "'\"".indexOf(content.charAt(start)) >= 0
                && content.charAt(start) == content.charAt(end - 1);
        return quoted ? new TextRange(start + 1, end - 1) : new TextRange(start, end);
    }

    private Optional<Violation> typed(FunctionRule rule) {
        int close = content.indexOf(')');
        return close < 0 ? Optional.of(unclosed(rule)) : Brackets.violation(content, close + 1);
    }

    private Optional<Violation> keyAndType(FunctionRule rule) {
        int from = rule.opening().length();
        int close = content.indexOf(')');
        int comma = content.indexOf(',', from);
        if (close < 0) {
            return Optional.of(unclosed(rule));
        }
        if (comma <= from || comma >= close - 1) {
            return Optional.of(Violation.of(from, close, "key-and-type", rule.name()));
        }
        return !content.substring(close + 1).isBlank()
                ? Optional.of(Violation.of(close + 1, content.length(), "behind-call", rule.name()).fix(""))
                : Optional.empty();
    }

    private Optional<Violation> colons(FunctionRule rule, FunctionForm.Colons colons, int from) {
        int parts = 1;
        for (int i = from; i < content.length(); i++) {
            parts += content.charAt(i) == ':' ? 1 : 0;
        }
        return parts < colons.least()
                ? Optional.of(Violation.of(0, rule.name().length(), "date-with-timezone", rule.name()))
                : Optional.empty();
    }

    private Optional<Violation> oneOf(FunctionForm.OneOf words, int from) {
        String word = content.substring(from);
        if (words.words().contains(word)) {
            return Optional.empty();
        }
        if (content.length() > LONGEST) {
            return Optional.of(Violation.of(0, from, "unknown-file", word));
        }
        String opening = content.substring(0, from);
        return Optional.of(new Violation(new TextRange(0, content.length()), "unknown-file",
                NearestNames.of(word, words.words()).stream().map(opening::concat).toList(), List.of(word)));
    }

    private Violation unclosed(FunctionRule rule) {
        return Violation.of(0, rule.opening().length(), "unclosed-call");
    }

    private Violation unknown() {
        String prefix = content.startsWith("in.") ? "in." : "";
        int end = nameEnd(prefix.length());
        String name = content.substring(prefix.length(), end).strip();
        List<String> near = NearestNames.of(name, grammar.names());
        TextRange range = new TextRange(0, end);
        if (grammar.names().contains(name) && content.strip().equals(name + ":")) {
            return new Violation(new TextRange(0, content.length()), "name-behind-colon", List.of(), List.of(name));
        }
        if (grammar.names().contains(name) && end < content.length()) {
            return new Violation(range, "path-expected", List.of(), List.of(name));
        }
        return near.isEmpty()
                ? new Violation(range, "unknown-function", List.of(), List.of(name))
                : new Violation(range, "unknown-function-near", near.stream().map(prefix::concat).toList(),
                        List.of(name, near.getFirst()));
    }

    private int nameEnd(int from) {
        int i = from;
        while (i < content.length() && Character.isWhitespace(content.charAt(i))) {
            i++;
        }
        while (i < content.length() && ".([:?".indexOf(content.charAt(i)) < 0
                && !Character.isWhitespace(content.charAt(i))) {
            i++;
        }
        return i;
    }
}
