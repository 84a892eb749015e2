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
import java.util.OptionalInt;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.language.simple.SimpleExpressionParser;
import org.apache.camel.language.simple.types.SimpleIllegalSyntaxException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The own reading of Simple beside Camel's, on texts that nobody wrote. */
class AgreementTest {

    /** The longest place that still tells one thing. */
    private static final int A_TOKEN = 20;

    private final CamelContext context = new DefaultCamelContext();
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

    @Test
    void pointsAtWhatCamelPointsAt() {
        Mutants mutants = new Mutants(5);
        int placed = 0;
        int told = 0;
        for (int i = 0; i < 20_000; i++) {
            Expression expression = new Expression("simple", mutants.next(), ExpressionKind.EXPRESSION);
            OptionalInt place = place(expression.text());
            if (place.isPresent()) {
                placed++;
                told += own.check(expression).stream().anyMatch(problem -> shortAround(problem, place.getAsInt()))
                        ? 1
                        : 0;
            }
        }
        assertThat(placed).isGreaterThan(5_000);
        assertThat(told).isGreaterThan(placed * 90 / 100);
    }

    /** Where Camel's parser stops. */
    private OptionalInt place(String text) {
        try {
            new SimpleExpressionParser(context, text, true, null).parseExpression();
            return OptionalInt.empty();
        } catch (SimpleIllegalSyntaxException refused) {
            return refused.getIndex() < 0 ? OptionalInt.empty() : OptionalInt.of(refused.getIndex());
        } catch (RuntimeException withoutPlace) {
            return OptionalInt.empty();
        }
    }

    private static boolean shortAround(ExpressionProblem problem, int place) {
        return problem.range().contains(place) && problem.range().length() <= A_TOKEN;
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
