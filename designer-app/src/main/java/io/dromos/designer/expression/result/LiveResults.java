package io.dromos.designer.expression.result;

import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.LatestOnly;
import io.dromos.designer.ui.input.ExampleChoice;
import io.dromos.designer.ui.input.PlaceQuery;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
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

    private final LiveEvaluation evaluation;
    private final ExampleChoice examples;
    private final LatestOnly runs;
    private final ExampleMenu menu;
    private final ResultLine line;
    private final Consumer<LiveResult> heard;
    private Subscription following = Subscription.EMPTY;
    private Optional<Asked> asked = Optional.empty();

    /** What is to be evaluated. */
    private record Asked(Expression expression, String part, PlaceQuery query) {}

    /**
     * @param heard
     *            told each result of a whole expression, to show an error at its place
     */
    public LiveResults(LiveEvaluation evaluation, ExampleChoice examples, BackgroundTasks tasks,
            Consumer<LiveResult> heard) {
        this.evaluation = evaluation;
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
     *            the selected part of the text; empty: nothing is selected
     */
    public void ask(Expression expression, String part, PlaceQuery query) {
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
        runs.<Outcome>submit(progress -> evaluate(question, message.get()), outcome -> show(question, outcome));
    }

    private void show(Asked question, Outcome outcome) {
        line.show(outcome);
        if (!outcome.part()) {
            heard.accept(outcome.result());
        }
    }

    private Outcome evaluate(Asked question, ExampleMessage message) {
        Expression whole = question.expression();
        if (!question.part().isBlank()) {
            Expression part = new Expression(whole.language(), question.part(), ExpressionKind.EXPRESSION);
            return new Outcome(evaluation.evaluate(part, message), true, Optional.empty());
        }
        LiveResult result = evaluation.evaluate(whole, message);
        Optional<String> branch = whole.kind() == ExpressionKind.PREDICATE
                ? new BranchTaken(evaluation).of(question.query().answer().branches(), whole, message)
                : Optional.empty();
        return new Outcome(result, false, branch);
    }
}
