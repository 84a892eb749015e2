package io.dromos.model.expression.language;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.language.parser.Tokens;
import io.dromos.model.message.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Languages whose whole text is a name: of a header, a variable, a bean, an element. They have no syntax to break, only
 * a sense.
 */
final class NameChecker implements ExpressionChecker {

    private static final Set<String> NAMES = Set.of("header", "exchangeProperty", "variable", "ref");
    private static final Pattern METHOD = Pattern.compile("\\s*([^\\s(){}\\[\\]]+)\\s*(?:\\(.*\\))?\\s*",
            Pattern.DOTALL);
    /** What belongs to XPath and not to the plain paths that tokenizing takes. */
    private static final Pattern BEYOND_PATH = Pattern.compile("\\[[^\\]]*]?|@[\\w:*-]*|[()|=]+|::");
    private static final Pattern WASM = Pattern.compile("\\s*[^@\\s]+@\\S+\\s*");

    @Override
    public boolean knows(String language) {
        return NAMES.contains(language)
                || Set.of("constant", "method", "bean", "xtokenize", "wasm").contains(language);
    }

    @Override
    public List<ExpressionProblem> check(Expression expression) {
        String text = expression.text();
        if (text.isBlank() || text.contains("{{")) {
            return List.of();
        }
        Optional<ExpressionProblem> problem = switch (expression.language()) {
            case "header", "exchangeProperty", "variable", "ref" -> name(text);
            case "method", "bean" -> method(text);
            case "xtokenize" -> path(text);
            case "wasm" -> WASM.matcher(text).matches() ? Optional.empty() : whole(text, "wasm-expected", List.of());
            default -> Optional.empty();
        };
        return problem.map(List::of).orElse(List.of());
    }

    private static Optional<ExpressionProblem> name(String text) {
        if (!text.startsWith("${")) {
            return Optional.empty();
        }
        String inner = text.endsWith("}") ? text.substring(2, text.length() - 1) : text.substring(2);
        return whole(text, "name-expected", List.of(inner.substring(inner.lastIndexOf('.') + 1)));
    }

    private static Optional<ExpressionProblem> method(String text) {
        Matcher method = METHOD.matcher(text);
        boolean named = method.matches() && !method.group(1).startsWith(".") && !method.group(1).endsWith(".")
                && !method.group(1).contains("..");
        return named ? Optional.empty() : whole(text, "method-expected", List.of());
    }

    private static Optional<ExpressionProblem> path(String text) {
        int start = text.length() - text.stripLeading().length();
        if (text.charAt(start) != '/') {
            TextRange word = Tokens.at(text, start);
            return Optional.of(problem(word, "path-slash", List.of("//" + word.of(text))));
        }
        Matcher beyond = BEYOND_PATH.matcher(text);
        return beyond.find()
                ? Optional.of(problem(new TextRange(beyond.start(), beyond.end()), "path-plain", List.of("")))
                : Optional.empty();
    }

    private static Optional<ExpressionProblem> whole(String text, String code, List<String> fixes) {
        return Optional.of(problem(new TextRange(0, text.length()), code, fixes));
    }

    private static ExpressionProblem problem(TextRange range, String code, List<String> fixes) {
        return new ExpressionProblem(range, Severity.WARNING, code, Message.of("expression." + code), false, fixes);
    }
}
