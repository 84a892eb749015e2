package io.dromos.model.refactoring.find;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionToken;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.TokenKind;
import io.dromos.model.expression.language.ExpressionTokens;
import io.dromos.model.refactoring.NamedThing;
import io.dromos.model.refactoring.Renaming;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names in languages that reach the message by words: {@code headers.amount}, {@code headers['amount']},
 * {@code in:header('amount')}. Plain forms only, never in comments or texts; certain in Groovy and XPath, where Camel
 * gives the words their meaning, else likely.
 */
final class ScriptNames {

    private static final Set<String> SURE = Set.of("groovy", "xpath");

    private ScriptNames() {
    }

    static List<NamePlace> places(Expression expression, Renaming renaming) {
        String owner = switch (renaming.thing()) {
            case HEADER -> "(?:headers?|getHeader|(?:in|camel):header)";
            case EXCHANGE_PROPERTY -> "(?:exchangePropert(?:y|ies)|getProperty|(?:in|camel):property)";
            case VARIABLE -> "(?:variables?|getVariable)";
            case FIELD -> "body";
            case ENDPOINT, ROUTE -> "";
        };
        return owner.isEmpty() ? List.of() : places(expression, owner, renaming);
    }

    private static List<NamePlace> places(Expression expression, String owner, Renaming renaming) {
        Pattern pattern = pattern(owner, renaming);
        List<ExpressionToken> tokens = ExpressionTokens.of(expression);
        List<NamePlace> places = new ArrayList<>();
        Matcher use = pattern.matcher(expression.text());
        while (use.find()) {
            if (isCode(tokens, use.start())) {
                places.add(new NamePlace(new TextRange(use.start("name"), use.end("name")),
                        SURE.contains(expression.language())));
            }
        }
        return places;
    }

    /** Every step of a field's path may be written with a dot or in brackets; only the last name is replaced. */
    private static Pattern pattern(String owner, Renaming renaming) {
        List<String> path = renaming.thing() == NamedThing.FIELD
                ? renaming.path()
                : List.of(renaming.from());
        StringBuilder steps = new StringBuilder("(?<![\\w$])" + owner);
        for (String name : path.subList(0, path.size() - 1)) {
            steps.append(step(Pattern.quote(name), false));
        }
        return Pattern.compile(steps + step("(?<name>" + Pattern.quote(path.getLast()) + ")",
                renaming.thing() != NamedThing.FIELD));
    }

    /** {@code .name}, {@code ?.name}, {@code ['name']}, and {@code ('name')} where it may be an argument. */
    private static String step(String name, boolean call) {
        String closing = call ? "[])]" : "]";
        return "\\s*(?:\\?)?(?:\\.\\s*|" + (call ? "[\\[(]" : "\\[") + "\\s*['\"])" + name
                + "(?![\\w-])(?:['\"]\\s*" + closing + ")?";
    }

    private static boolean isCode(List<ExpressionToken> tokens, int offset) {
        return tokens.stream().filter(token -> token.range().contains(offset))
                .noneMatch(token -> token.kind() == TokenKind.COMMENT || token.kind() == TokenKind.STRING);
    }
}
