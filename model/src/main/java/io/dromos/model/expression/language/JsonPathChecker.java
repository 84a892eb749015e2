package io.dromos.model.expression.language;

import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionProblem;
import java.util.List;

/** JSONPath by the parser that Camel uses. Texts with Simple functions or in Camel's easy form are left alone. */
final class JsonPathChecker implements ExpressionChecker {

    @Override
    public boolean knows(String language) {
        return language.equals("jsonpath");
    }

    @Override
    public List<ExpressionProblem> check(Expression expression) {
        String text = expression.text().strip();
        if (!text.startsWith("$") || text.contains("${") || text.contains("{{")) {
            return List.of();
        }
        try {
            JsonPath.compile(text);
            return List.of();
        } catch (InvalidPathException wrong) {
            return List.of(SyntaxProblems.atPosition(expression, "jsonpath", String.valueOf(wrong.getMessage())));
        }
    }
}
