package io.dromos.designer.expression;

import io.dromos.model.expression.endpoint.EndpointUse;
import io.dromos.designer.expression.popup.ArgumentHelp;
import io.dromos.designer.expression.popup.RecentExpressions;
import io.dromos.designer.expression.result.LiveResults;
import io.dromos.designer.expression.style.ExpressionStyle;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.LatestOnly;
import io.dromos.designer.ui.input.ExpressionInput;
import io.dromos.designer.ui.input.ExpressionPlace;
import io.dromos.designer.ui.input.HistoryKeys;
import io.dromos.designer.ui.input.MeaningTarget;
import io.dromos.designer.ui.input.PlaceQuery;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.conversion.LanguageConversion;
import io.dromos.model.expression.conversion.LanguageConversion.Outcome;
import io.dromos.model.expression.conversion.Meaning;
import io.dromos.model.expression.evaluation.Evaluation;
import io.dromos.model.message.Message;
import io.dromos.model.source.TextDifference;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.IndexRange;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * An expression being edited: coloured as it is typed, checked and tried on an example in the background, with
 * completion, help with arguments and fixes. UI thread only; nothing that may take long runs there.
 */
public final class ExpressionField extends VBox implements ExpressionInput, MeaningTarget {

    private static final Duration PAUSE = Duration.ofMillis(120);
    private static final KeyCombination RENAME = KeyCombination.valueOf("Shift+F6");
    private static final PseudoClass EDITING = PseudoClass.getPseudoClass("editing");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private final ExpressionPlace place;
    private final ExpressionSupport support;
    private final Consumer<Expression> edited;
    private final ExpressionArea area = new ExpressionArea(Words.of("expression.prompt"));
    private final StackPane frame = new StackPane(area);
    private final LanguageChooser chooser;
    private final ProblemLines lines = new ProblemLines(this::mend);
    private final LatestOnly checks;
    private final LiveResults results;
    private final Completer completer;
    private final ArgumentHelp arguments;
    private final QuickFixes fixes = new QuickFixes(area, this::mend);
    private final RecentMenu recent;
    private Expression expression;
    private List<ExpressionProblem> problems = List.of();
    private Optional<TextRange> failedAt = Optional.empty();
    private boolean showing;

    ExpressionField(ExpressionPlace place, ExpressionSupport support, BackgroundTasks tasks, RecentExpressions kept,
            Consumer<Expression> edited) {
        this.place = place;
        this.support = support;
        this.edited = edited;
        this.expression = new Expression("simple", "", place.kind());
        this.checks = tasks.latestOnly(PAUSE);
        this.chooser = new LanguageChooser(support.languages(), this::changeLanguage);
        this.results = new LiveResults(support.evaluator(), place.examples(), tasks, this::showResult);
        this.completer = new Completer(area, support, tasks, place.query(), () -> expression);
        this.arguments = new ArgumentHelp(area, support::signature, () -> expression);
        this.recent = new RecentMenu(area, kept, place, chooser::title, this::take);
        getStyleClass().add("expression-field");
        ExpressionStyle.dress(this);
        frame.setMinHeight(USE_PREF_SIZE);
        frame.getStyleClass().addAll("field-box", "expression-frame");
        getChildren().addAll(frame, lines, results.node());
        chooser.show(expression.language());
        chooser.setVisible(!place.fixedLanguage());
        area.setAccessibleText(place.label());
        listen();
    }

    private void listen() {
        area.plainTextChanges().subscribe(change -> textChanged());
        area.caretPositionProperty().addListener((property, before, now) -> colour());
        area.selectedTextProperty().addListener((property, before, now) -> tryOut());
        area.focusedProperty().subscribe((before, now) -> focusChanged(now));
        area.onTyped(completer::typed);
        area.onTyped(arguments::typed);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        area.addEventHandler(KeyEvent.KEY_RELEASED, completer::released);
        HistoryKeys.install(area, place.history());
        ProblemTip.install(area, () -> problems);
        new FieldMenu(this, area).install();
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
        lines.note("");
        setText(next.text());
        check();
        tryOut();
        colour();
    }

    private void setText(String text) {
        showing = true;
        TextDifference.between(area.getText(), text).ifPresent(
                edit -> area.replaceText(edit.offset(), edit.end(), edit.replacement()));
        showing = false;
    }

    @Override
    public void focus() {
        area.requestFocus();
        area.moveTo(area.getLength());
    }

    @Override
    public void insert(Meaning meaning) {
        switch (Insertion.of(meaning, expression, area.getSelection())) {
            case Insertion.Text(Expression now, int caret) -> take(now, caret);
            case Insertion.Impossible _ -> lines.note(isAddress()
                    ? Words.of("expression.insert.address")
                    : Words.of("expression.insert.no-words", chooser.title(expression.language())));
        }
    }

    @Override
    public void hover(double screenX, double screenY) {
        frame.pseudoClassStateChanged(TARGET, true);
        area.requestFocus();
        moveCaret(screenX, screenY);
    }

    @Override
    public void leave() {
        frame.pseudoClassStateChanged(TARGET, false);
    }

    @Override
    public void drop(Meaning meaning, double screenX, double screenY) {
        leave();
        moveCaret(screenX, screenY);
        insert(meaning);
    }

    private void moveCaret(double screenX, double screenY) {
        Point2D local = area.screenToLocal(screenX, screenY);
        area.moveTo(area.hit(local.getX(), local.getY()).getInsertionIndex());
    }

    /** The problems that the last check found. */
    public List<ExpressionProblem> problems() {
        return problems;
    }

    /** Whether something is proposed, which takes some keys. */
    boolean isProposing() {
        return completer.isShowing() || fixes.isShowing() || recent.isShowing();
    }

    void complete() {
        completer.ask();
    }

    /** Begins to rename what the caret stands at. */
    void rename() {
        renamable().ifPresent(place.renaming()::begin);
    }

    Optional<Meaning> renamable() {
        return NameAtCaret.of(expression, area.getCaretPosition()).filter(place.renaming()::knows);
    }

    void mendAtCaret() {
        fixes.mend(problems);
    }

    void showRecent() {
        recent.open(expression);
    }

    private void textChanged() {
        if (!showing) {
            change(new Expression(expression.language(), area.getText(), expression.kind()));
        }
    }

    private void changeLanguage(String language) {
        Outcome outcome = LanguageConversion.convert(expression, language);
        take(outcome.expression());
        if (outcome instanceof Outcome.Kept(Expression _, Message reason)) {
            lines.note(reason.text());
        }
    }

    /** Language and text at once, as one change. */
    private void take(Expression taken) {
        take(taken, taken.text().length());
    }

    private void take(Expression taken, int caret) {
        chooser.show(taken.language());
        setText(taken.text());
        change(taken);
        area.requestFocus();
        area.moveTo(caret);
    }

    private void change(Expression next) {
        expression = next;
        problems = List.of();
        failedAt = Optional.empty();
        lines.note("");
        colour();
        check();
        tryOut();
        edited.accept(next);
    }

    private void check() {
        Expression asked = expression;
        PlaceQuery query = place.query().get();
        checks.submit(progress -> support.check(asked, query.answer()), this::showProblems);
    }

    /** An address has no value that could be tried. */
    private boolean isAddress() {
        return EndpointUse.of(expression.language()).isPresent();
    }

    private void tryOut() {
        if (isAddress()) {
            return;
        }
        IndexRange selected = area.getSelection();
        results.ask(expression, new TextRange(selected.getStart(), selected.getEnd()), place.query().get());
    }

    private void showResult(Evaluation result) {
        failedAt = result instanceof Evaluation.Failed(TextRange range, Message _)
                ? Optional.of(range)
                : Optional.empty();
        colour();
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
                    expression.kind())), problems, failedAt,
                    area.isFocused() ? Braces.around(text, area.getCaretPosition()) : List.of()));
        }
    }

    private void focusChanged(boolean focused) {
        frame.pseudoClassStateChanged(EDITING, focused);
        if (!focused) {
            recent.keep(expression);
        }
        colour();
    }

    /** What is proposed takes its keys first. */
    private void key(KeyEvent event) {
        fixes.key(event, problems);
        recent.key(event, expression);
        if (!event.isConsumed() && RENAME.match(event)) {
            rename();
            event.consume();
        }
        completer.key(event);
        arguments.key(event);
        if (!event.isConsumed() && event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private void mend(ExpressionProblem problem, String fix) {
        if (problem.range().end() <= area.getLength()) {
            completer.quietly(() -> area.replaceText(problem.range().start(), problem.range().end(), fix));
            area.requestFocus();
        }
    }
}
