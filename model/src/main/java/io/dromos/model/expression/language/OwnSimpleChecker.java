package io.dromos.model.expression.language;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.simple.check.SimpleChecks;
import io.dromos.model.expression.simple.grammar.SimpleGrammar;
import io.dromos.model.expression.simple.parse.SimpleParser;
import io.dromos.model.expression.simple.tree.SimpleTree;
import java.util.ArrayList;
import java.util.List;

/** Simple as Dromos reads it, without Camel's parser: every error of syntax, and what fails only when the flow runs. */
final class OwnSimpleChecker implements ExpressionChecker {

    private final SimpleParser parser;
    private final SimpleChecks checks;

    /**
     * @param languages
     *            checks what stands inside of functions in another language
     */
    OwnSimpleChecker(Catalog catalog, ExpressionChecker languages) {
        this.parser = new SimpleParser(SimpleGrammar.of(catalog));
        this.checks = new SimpleChecks(languages);
    }

    @Override
    public boolean knows(String language) {
        return language.equals("simple");
    }

    @Override
    public List<ExpressionProblem> check(Expression expression) {
        SimpleTree tree = parser.parse(expression.text(), expression.kind());
        List<ExpressionProblem> problems = new ArrayList<>(tree.problems());
        problems.addAll(checks.problems(tree, expression.kind()));
        return problems;
    }
}
