package io.dromos.designer.expression;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.LatestOnly;
import io.dromos.designer.ui.input.ExpressionInput;
import io.dromos.designer.ui.input.ExpressionPlace;
import io.dromos.designer.ui.input.HistoryKeys;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.KnownNames;
import io.dromos.model.expression.Severity;
import io.dromos.model.source.TextDifference;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * An expression being edited: coloured as it is typed, checked in the background, with completion and fixes. UI thread
 * only; nothing that may take long runs there.
 */
public final class ExpressionField extends VBox implements ExpressionInput {

    private static final Duration PAUSE = Duration.ofMillis(120);
    private static final PseudoClass EDITING = PseudoClass.getPseudoClass("editing");

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final ExpressionPlace place;
    private final ExpressionSupport support;
    private final Consumer<Expression> edited;
    private final ExpressionArea area = new ExpressionArea(Words.of("expression.prompt"));
    private final StackPane frame = new StackPane(area);
    private final LanguageChooser chooser;
    private final ProblemLines lines = new ProblemLines(this::apply);
    private final LatestOnly checks;
    private final Completer completer;
    private Expression expression;
    private List<ExpressionProblem> problems = List.of();
    private boolean showing;

    public ExpressionField(ExpressionPlace place, ExpressionSupport support, BackgroundTasks tasks,
            Consumer<Expression> edited) {
        this.place = place;
        this.support = support;
        this.edited = edited;
        this.expression = new Expression("simple", "", place.kind());
        this.checks = tasks.latestOnly(PAUSE);
        this.chooser = new LanguageChooser(support.languages(), this::changeLanguage);
        this.completer = new Completer(area, support, tasks, place.names(), () -> expression);
        getStyleClass().add("expression-field");
        ExpressionStyle.dress(this);
        frame.getStyleClass().addAll("field-box", "expression-frame");
        getChildren().addAll(frame, lines);
        chooser.show(expression.language());
        area.setAccessibleText(place.label());
        area.plainTextChanges().subscribe(change -> textChanged());
        area.caretPositionProperty().addListener((property, before, now) -> colour());
        area.focusedProperty().subscribe(this::focusChanged);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        HistoryKeys.install(area, place.history());
        ProblemTip.install(area, () -> problems);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Node languageChooser() {
        return chooser;
    }

    @Override
    public Expression expression() {
        return expression;
    }

    @Override
    public void show(Expression next) {
        if (next.equals(expression)) {
            return;
        }
        expression = next;
        chooser.show(next.language());
        if (!area.getText().equals(next.text())) {
            showing = true;
            TextDifference.between(area.getText(), next.text()).ifPresent(
                    edit -> area.replaceText(edit.offset(), edit.end(), edit.replacement()));
            showing = false;
        }
        check();
        colour();
    }

    @Override
    public void focus() {
        area.requestFocus();
        area.moveTo(area.getLength());
    }

    @Override
    public void insert(String text) {
        area.replaceSelection(text);
        area.requestFocus();
    }

    /** The problems that the last check found. */
    public List<ExpressionProblem> problems() {
        return problems;
    }

    /** Whether proposals are shown, which take some keys. */
    boolean isCompleting() {
        return completer.isShowing();
    }

    private void textChanged() {
        if (!showing) {
            change(new Expression(expression.language(), area.getText(), expression.kind()));
        }
    }

    private void changeLanguage(String language) {
        chooser.show(language);
        change(new Expression(language, expression.text(), expression.kind()));
        area.requestFocus();
    }

    private void change(Expression next) {
        expression = next;
        problems = List.of();
        colour();
        check();
        edited.accept(next);
    }

    private void check() {
        Expression asked = expression;
        KnownNames names = place.names().get();
        checks.submit(progress -> support.check(asked, names), this::showProblems);
    }

    private void showProblems(List<ExpressionProblem> found) {
        problems = found;
        lines.show(found);
        boolean wrong = found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        frame.pseudoClassStateChanged(WRONG, wrong);
        frame.pseudoClassStateChanged(DOUBTFUL, !wrong && !found.isEmpty());
        area.setAccessibleHelp(String.join(" ", found.stream().map(problem -> problem.message().text()).toList()));
        colour();
    }

    private void colour() {
        String text = area.getText();
        if (!text.isEmpty()) {
            area.setStyleSpans(0, ExpressionColours.of(text, support.tokens(new Expression(expression.language(), text,
                    expression.kind())), problems,
                    area.isFocused() ? Braces.around(text, area.getCaretPosition()) : List.of()));
        }
    }

    private void focusChanged(boolean focused) {
        frame.pseudoClassStateChanged(EDITING, focused);
        colour();
    }

    /** Comes after the completion, which takes its keys first. */
    private void key(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isAltDown()) {
            problemToFix().ifPresent(problem -> apply(problem, problem.fixes().getFirst()));
            event.consume();
        }
    }

    /** The problem at the caret if it can be mended, else the first that can. */
    private Optional<ExpressionProblem> problemToFix() {
        int caret = area.getCaretPosition();
        List<ExpressionProblem> mendable = problems.stream().filter(problem -> !problem.fixes().isEmpty()).toList();
        return mendable.stream()
                .filter(problem -> problem.range().start() <= caret && caret <= problem.range().end()).findFirst()
                .or(() -> mendable.stream().findFirst());
    }

    private void apply(ExpressionProblem problem, String fix) {
        if (problem.range().end() <= area.getLength()) {
            completer.quietly(() -> area.replaceText(problem.range().start(), problem.range().end(), fix));
            area.requestFocus();
        }
    }
}
