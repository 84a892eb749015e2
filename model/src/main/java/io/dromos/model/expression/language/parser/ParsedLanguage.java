package io.dromos.model.expression.language.parser;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.language.parser.BoundedParse.Patience;
import io.dromos.model.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * Checks a language by its own grammar: bounded in length, depth and time, and silent about texts that only the running
 * flow knows (placeholders, texts from files).
 */
public final class ParsedLanguage implements ExpressionChecker {

    /** Longer texts are not parsed. */
    static final int LONGEST = 32_000;
    /** Deeper texts are not parsed: the libraries' effort grows too fast with the depth. */
    static final int DEEPEST = 60;

    private static final int USUAL_DEPTH = 15;
    private static final int USUAL_LINE = 300;
    private static final int USUAL_LENGTH = 2_000;

    private final Syntax syntax;
    private volatile boolean loaded;

    public ParsedLanguage(Syntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public boolean knows(String language) {
        return syntax.languages().contains(language);
    }

    @Override
    public List<ExpressionProblem> check(Expression expression) {
        String text = expression.text();
        if (text.isBlank() || text.contains("{{") || text.startsWith("resource:")) {
            return List.of();
        }
        Brackets.Scan scan = syntax.brackets().scan(text);
        if (text.length() > LONGEST || scan.depth() > DEEPEST) {
            List<ExpressionProblem> problems = new ArrayList<>(problems(expression, scan.refusals()));
            problems.add(unchecked(expression));
            return List.copyOf(problems);
        }
        if (!loaded) {
            warmUp();
        }
        Optional<List<Refusal>> refusals = refusals(expression, patience(text, scan.depth()));
        return refusals.isEmpty()
                ? List.of(unchecked(expression))
                : problems(expression, told(expression, refusals.get(), scan));
    }

    /** Loads the library, so that the first check of the user's does not have to: what refuses, and what takes. */
    @Override
    public void warmUp() {
        String language = syntax.languages().iterator().next();
        for (String text : List.of(syntax.sample(), "a.b == 1", "#{a.b == 1}")) {
            var _ = refusals(new Expression(language, text, ExpressionKind.EXPRESSION), Patience.FIRST);
        }
    }

    private static Patience patience(String text, int depth) {
        boolean usual = depth <= USUAL_DEPTH && text.length() <= USUAL_LENGTH
                && text.lines().allMatch(line -> line.length() <= USUAL_LINE);
        return usual ? Patience.USUAL : Patience.LITTLE;
    }

    private Optional<List<Refusal>> refusals(Expression expression, Patience patience) {
        try {
            Optional<List<Refusal>> answer = BoundedParse
                    .within(() -> syntax.refusals(expression.text(), expression.kind()), patience);
            loaded = true;
            return answer;
        } catch (ExecutionException failed) {
            loaded = true;
            return tooDeep(failed)
                    ? Optional.empty()
                    : Optional.of(List.of(Refusal.somewhere(expression.text())));
        }
    }

    /** Some libraries wrap it, and what they say then is no verdict. */
    private static boolean tooDeep(Throwable thrown) {
        return thrown instanceof StackOverflowError || thrown.getCause() != null && tooDeep(thrown.getCause());
    }

    /** What is open says more than that the text ends, or that a bracket stands at the wrong place. */
    private List<Refusal> told(Expression expression, List<Refusal> refusals, Brackets.Scan scan) {
        Optional<Refusal> bracket = scan.first();
        if (refusals.isEmpty() || bracket.isEmpty() || refusals.getFirst().severity() != Severity.ERROR) {
            return refusals;
        }
        Refusal first = refusals.getFirst();
        List<Refusal> told = new ArrayList<>();
        told.add(bracket.get());
        boolean apart = first.range().end() <= bracket.get().range().start();
        if (apart && !first.saysEnd() && !syntax.brackets().isSign(first.range().of(expression.text()))) {
            told.addFirst(first);
        }
        return told;
    }

    private static List<ExpressionProblem> problems(Expression expression, List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> new ExpressionProblem(refusal.range(), refusal.severity(),
                        expression.language() + "-syntax",
                        refusal.message(), refusal.severity() == Severity.ERROR, List.of()))
                .toList();
    }

    private static ExpressionProblem unchecked(Expression expression) {
        return new ExpressionProblem(new TextRange(0, 0), Severity.INFO, "expression-too-long",
                Message.of("expression.too-complex", expression.language()), false, List.of());
    }
}
