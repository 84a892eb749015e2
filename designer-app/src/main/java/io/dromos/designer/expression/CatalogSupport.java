package io.dromos.designer.expression;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.CatalogKind;
import io.dromos.model.catalog.CatalogSummary;
import io.dromos.model.expression.Completion;
import io.dromos.model.expression.CompletionSource;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.ExpressionToken;
import io.dromos.model.expression.KnownNames;
import io.dromos.model.expression.language.ExpressionTokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Answers from the catalog and the checkers of the model. */
public final class CatalogSupport implements ExpressionSupport {

    private static final List<String> MOST_USED = List.of("simple", "constant", "header", "exchangeProperty",
            "variable", "jsonpath", "jq", "xpath", "groovy", "method", "tokenize");

    private final ExpressionChecker checker;
    private final CompletionSource completion;
    private final List<Language> languages;

    public CatalogSupport(Catalog catalog, ExpressionChecker checker, CompletionSource completion) {
        this.checker = checker;
        this.completion = completion;
        this.languages = catalog.list(CatalogKind.LANGUAGE).stream().filter(language -> !language.deprecated())
                .sorted(Comparator.comparingInt(CatalogSupport::rank))
                .map(entry -> new Language(entry.name(), entry.title()))
                .toList();
    }

    private static int rank(CatalogSummary language) {
        int used = MOST_USED.indexOf(language.name());
        return used < 0 ? MOST_USED.size() : used;
    }

    @Override
    public List<ExpressionProblem> check(Expression expression, KnownNames names) {
        if (expression.text().isBlank()) {
            return List.of();
        }
        List<ExpressionProblem> problems = new ArrayList<>(checker.check(expression));
        problems.addAll(UnknownFields.in(expression, names));
        problems.sort(Comparator.comparingInt(problem -> problem.range().start()));
        return List.copyOf(problems);
    }

    @Override
    public List<Completion> complete(Expression expression, int caret, KnownNames names) {
        return completion.complete(expression, caret, names);
    }

    @Override
    public List<ExpressionToken> tokens(Expression expression) {
        return ExpressionTokens.of(expression);
    }

    @Override
    public List<Language> languages() {
        return languages;
    }
}
