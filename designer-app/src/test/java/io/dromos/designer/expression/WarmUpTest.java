package io.dromos.designer.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.UiThread;
import io.dromos.designer.ui.input.PlaceKnowledge;
import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.Completion;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.ExpressionToken;
import io.dromos.model.expression.evaluation.ExpressionEvaluator;
import io.dromos.model.expression.signature.Signature;
import io.dromos.model.shape.typing.ExpressionTypings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    @Test
    void everyQuestionOfTheFieldIsAskedOnceAndAnswered() throws Exception {
        Catalog catalog = BundledCatalog.shared();
        Recorder support = new Recorder(new CatalogSupport(catalog, new ExpressionTypings(catalog)));
        try (BackgroundTasks tasks = new BackgroundTasks(UiThread.direct(), problem -> {
            throw new AssertionError(problem);
        })) {
            CompletableFuture<Integer> warm = new CompletableFuture<>();
            WarmUp.start(support, tasks).whenDone(warm::complete);
            assertThat(warm.get(60, TimeUnit.SECONDS)).isPositive();
        }
        assertThat(support.asked).contains("check simple", "complete simple", "signature simple", "tokens simple",
                "evaluate", "check jq", "check jsonpath", "check xpath", "check groovy");
        assertThat(support.problems).as("read against a shape").anyMatch(text -> text.contains("no field a"));
    }

    /** Passes questions on and notes what was asked. */
    private static final class Recorder implements ExpressionSupport {

        private final ExpressionSupport asking;
        private final Set<String> asked = new ConcurrentSkipListSet<>();
        private final Set<String> problems = new ConcurrentSkipListSet<>();

        Recorder(ExpressionSupport asking) {
            this.asking = asking;
        }

        @Override
        public void warmUp() {
            asking.warmUp();
        }

        @Override
        public List<ExpressionProblem> check(Expression expression, PlaceKnowledge known) {
            asked.add("check " + expression.language());
            List<ExpressionProblem> found = asking.check(expression, known);
            found.forEach(problem -> problems.add(problem.message().text()));
            return found;
        }

        @Override
        public List<Completion> complete(Expression expression, int caret, PlaceKnowledge known) {
            asked.add("complete " + expression.language());
            return asking.complete(expression, caret, known);
        }

        @Override
        public Optional<Signature> signature(Expression expression, int caret) {
            asked.add("signature " + expression.language());
            return asking.signature(expression, caret);
        }

        @Override
        public List<ExpressionToken> tokens(Expression expression) {
            asked.add("tokens " + expression.language());
            return asking.tokens(expression);
        }

        @Override
        public List<Language> languages() {
            return asking.languages();
        }

        @Override
        public ExpressionEvaluator evaluator() {
            asked.add("evaluate");
            return asking.evaluator();
        }
    }
}
