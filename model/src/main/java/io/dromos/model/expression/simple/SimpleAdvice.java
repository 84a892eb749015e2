package io.dromos.model.expression.simple;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What Camel's parser accepts and yet cannot be meant: warnings, never errors. Any thread may use it; it never throws.
 */
public final class SimpleAdvice {

    private static final Pattern NAMELESS = Pattern.compile(
            "(in\\.)?(header|headers|variable|variables|exchangeProperty|sys|env)\\.|(bean|properties|propertiesExist|date|ref):");
    private static final Pattern DEFAULTED = Pattern.compile("(in\\.)?headers?\\.([A-Za-z][\\w-]*):([^:{}]*)");
    private static final Pattern BARE = Pattern
            .compile("\\$(body|header|headers|exchangeProperty|variable|variables|exception)(?![\\w{])");
    private static final Pattern TYPED = Pattern.compile("(bodyAs|mandatoryBodyAs|messageAs)\\(([A-Za-z_]\\w*)\\).*");
    private static final Pattern RANDOM = Pattern.compile("random\\(([^${}]*)\\)");
    private static final Pattern REGEX = Pattern.compile("\\s!?regex\\s+'([^'${]*)'");
    /** Types that Camel finds without their package. */
    private static final Set<String> SIMPLE_TYPES = Set.of("String", "Integer", "Long", "Boolean", "Double", "Float",
            "Short", "Byte", "Object", "int", "long", "boolean", "double", "float", "short", "byte", "char",
            "Character");

    private SimpleAdvice() {
    }

    public static List<ExpressionProblem> problems(Expression expression) {
        SimpleText read = SimpleText.read(expression.text());
        List<ExpressionProblem> problems = new ArrayList<>();
        read.functions().stream().filter(SimpleFunction::closed)
                .forEach(function -> function(read, function, problems));
        strayBraces(read, problems);
        bareNames(read, problems);
        regularExpressions(expression.text(), problems);
        return problems;
    }

    private static void function(SimpleText read, SimpleFunction function, List<ExpressionProblem> problems) {
        String content = function.content().of(read.text());
        if (content.isBlank()) {
            problems.add(warning(function.range(), "empty-function", List.of()));
            return;
        }
        if (NAMELESS.matcher(content).matches()) {
            problems.add(warning(function.range(), "missing-name", List.of()));
        }
        Matcher defaulted = DEFAULTED.matcher(content);
        if (defaulted.matches()) {
            problems.add(warning(function.content(), "no-default", List.of(), defaulted.group(2), defaulted.group(3)));
        }
        Matcher typed = TYPED.matcher(content);
        if (typed.matches() && !SIMPLE_TYPES.contains(typed.group(2))) {
            TextRange range = shift(typed.start(2), typed.end(2), function.content().start());
            problems.add(warning(range, "unknown-type", List.of(), typed.group(2)));
        }
        Matcher random = RANDOM.matcher(content);
        if (random.matches() && !random.group(1).matches("\\s*-?\\d+\\s*(,\\s*-?\\d+\\s*)?")) {
            problems.add(warning(function.content(), "random-range", List.of(), random.group(1)));
        }
        if (unbalanced(content)) {
            problems.add(warning(function.range(), "unbalanced", List.of()));
        }
        SimpleDates.problem(content).ifPresent(
                pattern -> problems.add(warning(function.content(), "date-pattern", List.of(), pattern)));
    }

    /** Only right behind a function: braces in JSON templates stand for themselves. */
    private static void strayBraces(SimpleText read, List<ExpressionProblem> problems) {
        for (int at : read.strayBraces()) {
            boolean behind = read.functions().stream().anyMatch(function -> function.range().end() == at);
            if (behind) {
                problems.add(warning(new TextRange(at, at + 1), "stray-brace", List.of("")));
            }
        }
    }

    private static void bareNames(SimpleText read, List<ExpressionProblem> problems) {
        Matcher bare = BARE.matcher(read.text());
        while (bare.find()) {
            int start = bare.start();
            boolean inside = read.functions().stream().anyMatch(function -> function.range().contains(start));
            boolean escaped = start > 0 && read.text().charAt(start - 1) == '\\';
            if (!inside && !escaped) {
                problems.add(warning(new TextRange(start, bare.end()), "bare-name",
                        List.of("${" + bare.group(1) + "}"), bare.group(1)));
            }
        }
    }

    private static void regularExpressions(String text, List<ExpressionProblem> problems) {
        Matcher regex = REGEX.matcher(text);
        while (regex.find()) {
            try {
                Pattern.compile(regex.group(1));
            } catch (PatternSyntaxException wrong) {
                problems.add(warning(new TextRange(regex.start(1), regex.end(1)), "regular-expression", List.of(),
                        wrong.getDescription()));
            }
        }
    }

    private static boolean unbalanced(String content) {
        int parentheses = 0;
        char quote = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                parentheses++;
            } else if (c == ')') {
                parentheses--;
            }
        }
        return quote == 0 && parentheses != 0;
    }

    private static TextRange shift(int start, int end, int by) {
        return new TextRange(start + by, end + by);
    }

    private static ExpressionProblem warning(TextRange range, String code, List<String> fixes, Object... arguments) {
        return new ExpressionProblem(range, Severity.WARNING, "simple-" + code,
                Message.of("expression.simple-" + code, arguments), false, fixes);
    }
}
