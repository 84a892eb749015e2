package io.dromos.model.expression.simple;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.NearestNames;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Functions whose name the catalog does not list. Camel's parser lets many of them pass, inside of other functions and
 * behind names that begin like a known one, and fails when the flow runs. Any thread may use it.
 */
public final class SimpleNameAdvice {

    /** Camel's parser knows these besides the catalog's list. */
    private static final Set<String> UNLISTED = Set.of("in", "out", "property", "properties", "sysenv", "sys", "env",
            "file",
            "exchange", "random", "camelContext", "bean", "type", "ref", "base64", "hash");

    private final SimpleNames names;

    public SimpleNameAdvice(Catalog catalog) {
        this.names = new SimpleNames(catalog);
    }

    public List<ExpressionProblem> problems(Expression expression) {
        String text = expression.text();
        List<ExpressionProblem> problems = new ArrayList<>();
        Set<String> heads = names.heads();
        for (SimpleFunction function : SimpleText.read(text).functions()) {
            String name = function.name(text);
            boolean named = !name.isEmpty() && Character.isLetter(name.charAt(0));
            if (function.closed() && named && !heads.contains(name) && !UNLISTED.contains(name)) {
                problems.add(problem(function, text, name, heads));
            }
        }
        return problems;
    }

    private static ExpressionProblem problem(SimpleFunction function, String text, String name, Set<String> heads) {
        List<String> nearest = NearestNames.of(name, heads);
        TextRange range = new TextRange(function.content().start(), function.nameEnd(text));
        Message message = nearest.isEmpty()
                ? Message.of("expression.simple-unknown-function", name)
                : Message.of("expression.simple-unknown-function-near", name, nearest.getFirst());
        return new ExpressionProblem(range, Severity.WARNING, "simple-unknown-name", message, false, nearest);
    }
}
