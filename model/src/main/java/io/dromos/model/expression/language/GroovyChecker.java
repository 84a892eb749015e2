package io.dromos.model.expression.language;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionProblem;
import java.util.List;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;
import org.codehaus.groovy.syntax.SyntaxException;

/**
 * Groovy's syntax. Only the text is read into a tree: no transformation of the compiler runs, for some of them fetch
 * libraries or run code while they compile.
 */
final class GroovyChecker implements ExpressionChecker {

    @Override
    public boolean knows(String language) {
        return language.equals("groovy");
    }

    @Override
    public List<ExpressionProblem> check(Expression expression) {
        String text = expression.text();
        if (text.contains("{{") || text.startsWith("resource:")) {
            return List.of();
        }
        SourceUnit source = SourceUnit.create("expression", text, 0);
        try {
            source.parse();
            source.completePhase();
            source.nextPhase();
            source.convert();
            return List.of();
        } catch (MultipleCompilationErrorsException wrong) {
            return wrong.getErrorCollector().getErrors().stream().limit(1)
                    .map(error -> error instanceof SyntaxErrorMessage message
                            ? problem(expression, message.getCause())
                            : SyntaxProblems.whole(expression, "groovy", String.valueOf(wrong.getMessage())))
                    .toList();
        } catch (CompilationFailedException wrong) {
            return List.of(SyntaxProblems.whole(expression, "groovy", String.valueOf(wrong.getMessage())));
        }
    }

    private static ExpressionProblem problem(Expression expression, SyntaxException wrong) {
        return SyntaxProblems.at(expression, "groovy", String.valueOf(wrong.getOriginalMessage()), wrong.getStartLine(),
                wrong.getStartColumn());
    }
}
