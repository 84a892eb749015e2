package io.dromos.designer.expression;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.KnownName;
import io.dromos.model.expression.KnownNames;
import io.dromos.model.expression.NearestNames;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fields of the body that an expression names and the message does not have, as far as its fields are known. Only names
 * close to a known one are told: others may be there all the same.
 */
final class UnknownFields {

    private static final Pattern FIELD = Pattern
            .compile("\\$\\{(?:in\\.)?body(?:\\.|\\[['\"]?)([A-Za-z_][\\w-]*)(?![\\w(-])");

    private UnknownFields() {
    }

    static List<ExpressionProblem> in(Expression expression, KnownNames names) {
        if (names.fields().isEmpty() || !expression.language().equals("simple")) {
            return List.of();
        }
        Set<String> known = names.fields().stream().map(KnownName::name).map(UnknownFields::first)
                .collect(Collectors.toSet());
        List<ExpressionProblem> problems = new ArrayList<>();
        Matcher field = FIELD.matcher(expression.text());
        while (field.find()) {
            List<String> near = known.contains(field.group(1)) ? List.of() : NearestNames.of(field.group(1), known);
            if (!near.isEmpty()) {
                problems.add(new ExpressionProblem(new TextRange(field.start(1), field.end(1)), Severity.WARNING,
                        "unknown-field", Message.of("expression.unknown-field", field.group(1)), false, near));
            }
        }
        return problems;
    }

    private static String first(String path) {
        int end = path.indexOf('.');
        return end < 0 ? path : path.substring(0, end);
    }
}
