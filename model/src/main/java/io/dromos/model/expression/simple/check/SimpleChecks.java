package io.dromos.model.expression.simple.check;

import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.simple.tree.SimpleNode;
import io.dromos.model.expression.simple.tree.SimpleNodes;
import io.dromos.model.expression.simple.tree.SimpleTree;
import java.util.List;

/** All checks beyond syntax. Any thread may use it; it never throws. */
public final class SimpleChecks {

    private final List<SimpleCheck> checks;

    /**
     * @param languages
     *            checks what stands inside of functions in another language
     */
    public SimpleChecks(ExpressionChecker languages) {
        this.checks = List.of(new EmptyParts(), new Parentheses(), new TypeNames(), new Dates(), new Arguments(),
                new Comparisons(), new InnerLanguages(languages));
    }

    public List<ExpressionProblem> problems(SimpleTree tree, ExpressionKind kind) {
        Findings findings = new Findings(tree.text());
        for (SimpleNode node : SimpleNodes.all(tree.root())) {
            checks.forEach(check -> check.check(node, findings));
            if (node instanceof SimpleNode.Quoted quoted) {
                quoted.parts().stream().filter(SimpleNode.Text.class::isInstance)
                        .forEach(text -> PlainText.bare(text.range(), findings));
            }
        }
        boolean sound = tree.problems().stream().noneMatch(ExpressionProblem::syntax);
        if (!sound) {
            if (kind == ExpressionKind.EXPRESSION) {
                PlainText.slips(tree.root(), findings);
            }
            return findings.problems();
        }
        switch (kind) {
            case EXPRESSION -> PlainText.check(tree.root(), findings);
            case PREDICATE -> Truths.check(tree.root(), findings);
        }
        return findings.problems();
    }
}
