package io.dromos.model.expression.language;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionProblem;
import java.util.List;
import net.thisptr.jackson.jq.JsonQuery;
import net.thisptr.jackson.jq.Versions;
import net.thisptr.jackson.jq.exception.JsonQueryException;

/** jq by the parser that Camel uses. */
final class JqChecker implements ExpressionChecker {

    @Override
    public boolean knows(String language) {
        return language.equals("jq");
    }

    @Override
    public List<ExpressionProblem> check(Expression expression) {
        if (expression.text().contains("{{")) {
            return List.of();
        }
        try {
            JsonQuery.compile(expression.text(), Versions.JQ_1_6);
            return List.of();
        } catch (JsonQueryException wrong) {
            Throwable said = wrong.getCause() == null ? wrong : wrong.getCause();
            return List.of(SyntaxProblems.atLine(expression, "jq", String.valueOf(said.getMessage())));
        }
    }
}
