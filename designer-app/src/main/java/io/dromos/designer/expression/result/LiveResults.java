package io.dromos.designer.expression.result;

import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.LatestOnly;
import io.dromos.designer.ui.input.ExampleChoice;
import io.dromos.designer.ui.input.PlaceKnowledge;
import io.dromos.designer.ui.input.PlaceQuery;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.evaluation.Evaluation;
import io.dromos.model.expression.evaluation.ExampleData;
import io.dromos.model.expression.evaluation.ExpressionEvaluator;
import io.dromos.model.expression.evaluation.Limits;
import io.dromos.model.workspace.ExampleMessage;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.util.Subscription;

/**
 * Tries an expression, or the part of it that is selected, on the example message, again after each change. UI thread
 * only; the evaluation itself runs in the background.
 */
public final class LiveResults {

    private static final Duration PAUSE = Duration.ofMillis(150);

    private final ExpressionEvaluator evaluator;
    private final ExampleChoice examples;
    private final LatestOnly runs;
    private final ExampleMenu menu;
    private final ResultLine line;
    private final Consumer<Evaluation> heard;
    private Subscription following = Subscription.EMPTY;
    private Optional<Asked> asked = Optional.empty();

    /** What is to be evaluated. */
    private record Asked(Expression expression, TextRange part, PlaceQuery query) {}

    /**
     * @param heard
     *            told each result of a whole expression, to show an error at its place
     */
    public LiveResults(ExpressionEvaluator evaluator, ExampleChoice examples, BackgroundTasks tasks,
            Consumer<Evaluation> heard) {
        this.evaluator = evaluator;
        this.examples = examples;
        this.heard = heard;
        runs = tasks.latestOnly(PAUSE);
        menu = new ExampleMenu(examples);
        line = new ResultLine(menu);
        line.sceneProperty().subscribe(scene -> follow(scene != null));
    }

    public Node node() {
        return line;
    }

    /**
     * @param part
     *            the selected part of the text; without a width: nothing is selected
     */
    public void ask(Expression expression, TextRange part, PlaceQuery query) {
        asked = Optional.of(new Asked(expression, part, query));
        run();
    }

    /** Follows the choice while the field is in a window: examples live longer than fields. */
    private void follow(boolean shown) {
        following.unsubscribe();
        following = shown ? examples.chosen().subscribe(chosen -> run()) : Subscription.EMPTY;
    }

    private void run() {
        Optional<ExampleMessage> message = examples.chosen().get();
        menu.show(message);
        Optional<Asked> now = asked.filter(one -> !one.expression().text().isBlank());
        if (now.isEmpty() || message.isEmpty()) {
            runs.cancel();
            line.hide();
            return;
        }
        Asked question = now.get();
        runs.<Outcome>submit(progress -> evaluate(question, message.get()), this::show);
    }

    private void show(Outcome outcome) {
        line.show(outcome);
        if (outcome instanceof Outcome.Tried(Evaluation result, boolean part, Optional<String> _) && !part) {
            heard.accept(result);
        }
    }

    private Outcome evaluate(Asked question, ExampleMessage message) {
        PlaceKnowledge known = question.query().answer();
        ExampleData data = ArrivingExample.of(message, known);
        Expression whole = question.expression();
        if (known.bodyReplaced() && BodyUse.in(whole)) {
            return new Outcome.BodyReplaced();
        }
        if (question.part().length() > 0) {
            return new Outcome.Tried(evaluator.evaluate(whole, question.part(), data, Limits.STANDARD), true,
                    Optional.empty());
        }
        Optional<String> branch = whole.kind() == ExpressionKind.PREDICATE && !known.bodyReplaced()
                ? BranchTaken.of(known.branches(), whole, data, evaluator)
                : Optional.empty();
        return new Outcome.Tried(evaluator.evaluate(whole, data, Limits.STANDARD), false, branch);
    }
}
