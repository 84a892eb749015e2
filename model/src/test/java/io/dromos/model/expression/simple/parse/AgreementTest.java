package io.dromos.model.expression.simple.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.camel.CamelSimpleChecker;
import io.dromos.model.expression.language.ExpressionCheckers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The own reading of Simple beside Camel's, on texts that nobody wrote. */
class AgreementTest {

    private final CamelSimpleChecker camel = new CamelSimpleChecker(BundledCatalog.shared());
    private final ExpressionCheckers own = ExpressionCheckers.own(BundledCatalog.shared());

    @Test
    void findsValidWhatCamelFindsValid() {
        assertThat(differences(20_000, 7)).hasSizeLessThan(40);
    }

    @Test
    @Tag("nightly")
    void findsValidWhatCamelFindsValidAMillionTimes() {
        assertThat(differences(1_000_000, 11)).hasSizeLessThan(2_000);
    }

    /** Texts on whose validity the two disagree, without those whose only fault is a bean that is missing. */
    private List<String> differences(int count, long seed) {
        Mutants mutants = new Mutants(seed);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ExpressionKind kind = mutants.coin() ? ExpressionKind.EXPRESSION : ExpressionKind.PREDICATE;
            Expression expression = new Expression("simple", mutants.next(), kind);
            List<ExpressionProblem> verdict = camel.check(expression);
            boolean missingBean = verdict.stream().anyMatch(problem -> problem.severity() == Severity.WARNING);
            if (!missingBean && valid(verdict) != valid(own.check(expression))) {
                differences.add(kind + " " + expression.text());
            }
        }
        return differences;
    }

    private static boolean valid(List<ExpressionProblem> problems) {
        assertThat(problems).extracting(ExpressionProblem::code).doesNotContain("expression-check-crashed");
        return problems.stream().noneMatch(ExpressionProblem::syntax);
    }
}
