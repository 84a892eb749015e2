package io.dromos.designer.expression;

import io.dromos.designer.expression.result.LiveEvaluation;
import io.dromos.designer.ui.input.PlaceKnowledge;
import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.CatalogKind;
import io.dromos.model.catalog.CatalogSummary;
import io.dromos.model.expression.Completion;
import io.dromos.model.expression.CompletionSource;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.ExpressionToken;
import io.dromos.model.expression.language.ExpressionTokens;
import io.dromos.model.expression.signature.Signature;
import io.dromos.model.expression.signature.SignatureSource;
import io.dromos.model.expression.signature.SimpleSignatures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Answers from the catalog and the checkers of the model. */
public final class CatalogSupport implements ExpressionSupport {

    private static final List<String> MOST_USED = List.of("simple", "constant", "header", "exchangeProperty",
            "variable", "jsonpath", "jq", "xpath", "groovy", "method", "tokenize");

    private final ExpressionChecker checker;
    private final CompletionSource completion;
    private final SignatureSource signatures;
    private final LiveEvaluation evaluation;
    private final List<Language> languages;

    public CatalogSupport(Catalog catalog, ExpressionChecker checker, CompletionSource completion,
            LiveEvaluation evaluation) {
        this.checker = checker;
        this.completion = completion;
        this.signatures = new SimpleSignatures(catalog);
        this.evaluation = evaluation;
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
    public List<ExpressionProblem> check(Expression expression, PlaceKnowledge known) {
        if (expression.text().isBlank()) {
            return List.of();
        }
        List<ExpressionProblem> problems = new ArrayList<>(checker.check(expression));
        problems.addAll(UnknownFields.in(expression, known.names()));
        problems.sort(Comparator.comparingInt(problem -> problem.range().start()));
        return List.copyOf(problems);
    }

    @Override
    public List<Completion> complete(Expression expression, int caret, PlaceKnowledge known) {
        return completion.complete(expression, caret, known.names());
    }

    @Override
    public Optional<Signature> signature(Expression expression, int caret) {
        return signatures.at(expression, caret);
    }

    @Override
    public List<ExpressionToken> tokens(Expression expression) {
        return ExpressionTokens.of(expression);
    }

    @Override
    public List<Language> languages() {
        return languages;
    }

    @Override
    public LiveEvaluation evaluation() {
        return evaluation;
    }
}
