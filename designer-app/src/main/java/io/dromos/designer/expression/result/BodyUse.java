package io.dromos.designer.expression.result;

import io.dromos.model.expression.Expression;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the value of an expression may depend on the message's body. */
final class BodyUse {

    private static final Set<String> NAMES = Set.of("constant", "header", "exchangeProperty", "variable", "ref");
    private static final Set<String> SIMPLE = Set.of("simple", "csimple");
    private static final Set<String> BESIDE = Set.of("header", "headers", "headerAs", "exchangeProperty", "variable",
            "variables", "variableAs", "date", "date-with-timezone", "properties", "routeId", "exchangeId", "id",
            "uuid", "random", "hostname", "threadName", "camelId");
    private static final Pattern FUNCTION = Pattern.compile("\\$(?:simple)?\\{\\s*(?:in\\.)?([\\w-]*)");
    private static final Pattern MESSAGE = Pattern.compile("body|message|exchange|request");

    private BodyUse() {
    }

    /** Rather yes than no: many functions of Simple take the body where they are given nothing. */
    static boolean in(Expression expression) {
        if (NAMES.contains(expression.language())) {
            return false;
        }
        if (SIMPLE.contains(expression.language())) {
            Matcher function = FUNCTION.matcher(expression.text());
            return function.results().anyMatch(found -> !BESIDE.contains(found.group(1)));
        }
        return !expression.language().equals("groovy") || MESSAGE.matcher(expression.text()).find();
    }
}
