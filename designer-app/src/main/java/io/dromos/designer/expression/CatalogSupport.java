package io.dromos.designer.expression;

import io.dromos.model.validation.check.endpoint.EndpointChecker;
import io.dromos.model.expression.endpoint.EndpointCompletion;
import io.dromos.model.expression.CompletionSources;
import io.dromos.model.expression.evaluation.camel.CamelEvaluator;
import io.dromos.model.expression.simple.SimpleCompletion;
import io.dromos.model.expression.language.ExpressionCheckers;
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
import io.dromos.model.expression.ExpressionTyping;
import io.dromos.model.expression.evaluation.ExpressionEvaluator;
import io.dromos.model.expression.language.ExpressionTokens;
import io.dromos.model.expression.language.WrittenExpressionChecker;
import io.dromos.model.expression.signature.Signature;
import io.dromos.model.expression.signature.SignatureSource;
import io.dromos.model.expression.signature.SimpleSignatures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers from the catalog and the checkers of the model. */
public final class CatalogSupport implements ExpressionSupport {

    private static final List<String> MOST_USED = List.of("simple", "constant", "header", "exchangeProperty",
            "variable", "jsonpath", "jq", "xpath", "groovy", "method", "tokenize");

    private static final Set<String> SIMPLE = Set.of("simple", "csimple");

    private final ExpressionChecker checker;
    private final ExpressionTyping typing;
    private final CompletionSource completion;
    private final SignatureSource signatures;
    private final ExpressionEvaluator evaluator;
    private final List<Language> languages;

    /**
     * @param typing
     *            reads expressions against the shape of the message that they meet
     */
    public CatalogSupport(Catalog catalog, ExpressionTyping typing) {
        this.checker = new ExpressionCheckers(
                List.of(new WrittenExpressionChecker(ExpressionCheckers.standard(catalog)),
                        new EndpointChecker(catalog)));
        this.typing = typing;
        this.completion = new CompletionSources(
                List.of(new SimpleCompletion(catalog), new EndpointCompletion(catalog)));
        this.signatures = new SimpleSignatures(catalog);
        this.evaluator = new CamelEvaluator(catalog);
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
    public void warmUp() {
        checker.warmUp();
    }

    @Override
    public List<ExpressionProblem> check(Expression expression, PlaceKnowledge known) {
        if (expression.text().isBlank()) {
            return List.of();
        }
        List<ExpressionProblem> problems = new ArrayList<>(checker.check(expression));
        // What the language refuses is no matter of types yet.
        typing.type(expression, known.arriving()).problems().stream()
                .filter(typed -> problems.stream()
                        .noneMatch(said -> said.syntax() && said.range().overlaps(typed.range())))
                .forEach(problems::add);
        problems.sort(Comparator.comparingInt(problem -> problem.range().start()));
        return List.copyOf(problems);
    }

    @Override
    public List<Completion> complete(Expression expression, int caret, PlaceKnowledge known) {
        List<Completion> own = completion.complete(expression, caret, known.names());
        return own.isEmpty() && !SIMPLE.contains(expression.language())
                ? ReferenceCompletion.of(expression, caret, known)
                : own;
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
    public ExpressionEvaluator evaluator() {
        return evaluator;
    }
}
