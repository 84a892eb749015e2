package io.dromos.model.expression.language;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.camel.CamelSimpleChecker;
import io.dromos.model.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One checker for all languages: asks every one that knows the language. Any thread may use it. */
public final class ExpressionCheckers implements ExpressionChecker {

    private final List<ExpressionChecker> checkers;

    public ExpressionCheckers(List<ExpressionChecker> checkers) {
        this.checkers = List.copyOf(checkers);
    }

    /** Simple as Dromos reads it with Camel as the judge, and the parsers of the other languages. */
    public static ExpressionCheckers standard(Catalog catalog) {
        return withOthers(List.of(new JudgedSimpleChecker(simple(catalog), new CamelSimpleChecker(catalog))));
    }

    /** Without Camel's parser: Simple as Dromos reads it. */
    public static ExpressionCheckers own(Catalog catalog) {
        return new ExpressionCheckers(List.of(simple(catalog)));
    }

    private static ExpressionChecker simple(Catalog catalog) {
        return new OwnSimpleChecker(catalog, new ExpressionCheckers(List.copyOf(ParsedLanguages.ALL)));
    }

    /** Camel's parser alone, with the parsers of the other languages. */
    public static ExpressionCheckers camel(Catalog catalog) {
        return withOthers(List.of(new CamelSimpleChecker(catalog)));
    }

    private static ExpressionCheckers withOthers(List<ExpressionChecker> simple) {
        List<ExpressionChecker> all = new ArrayList<>(simple);
        all.add(new SimpleInsideChecker(simple));
        all.add(new NameChecker());
        all.addAll(ParsedLanguages.ALL);
        return new ExpressionCheckers(all);
    }

    @Override
    public void warmUp() {
        check(new Expression("simple", "${body.a} == 'x' && ${header.b", ExpressionKind.PREDICATE));
        checkers.forEach(ExpressionChecker::warmUp);
    }

    @Override
    public boolean knows(String language) {
        return checkers.stream().anyMatch(checker -> checker.knows(language));
    }

    @Override
    public List<ExpressionProblem> check(Expression expression) {
        List<ExpressionProblem> problems = new ArrayList<>();
        for (ExpressionChecker checker : checkers) {
            if (checker.knows(expression.language())) {
                problems.addAll(guarded(checker, expression));
            }
        }
        List<ExpressionProblem> refusals = problems.stream().filter(ExpressionProblem::syntax).toList();
        problems.removeIf(problem -> !problem.syntax() && refusals.stream().anyMatch(other -> covers(other, problem)));
        problems.sort(Comparator.comparingInt(problem -> problem.range().start()));
        return List.copyOf(problems);
    }

    /** Advice says nothing new where the language's own parser already refuses. */
    private static boolean covers(ExpressionProblem refusal, ExpressionProblem advice) {
        return refusal.range().overlaps(advice.range());
    }

    /** Parsers of others may fail in ways that nobody foresaw; that is told, and the other checks go on. */
    private static List<ExpressionProblem> guarded(ExpressionChecker checker, Expression expression) {
        try {
            return checker.check(expression);
        } catch (RuntimeException | StackOverflowError crash) {
            return List.of(new ExpressionProblem(new TextRange(0, 0), Severity.WARNING, "expression-check-crashed",
                    Message.of("expression.crashed", String.valueOf(crash.getMessage())), false, List.of()));
        }
    }
}
