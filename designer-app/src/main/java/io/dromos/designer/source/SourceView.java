package io.dromos.designer.source;

import io.dromos.designer.settings.Looked;
import io.dromos.designer.settings.Look;
import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.editor.UnfinishedSource;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.LatestOnly;
import io.dromos.designer.ui.input.HistoryKeys;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.expression.TextRange;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.source.LineColumn;
import io.dromos.model.source.SourceProblem;
import io.dromos.model.validation.ValidationReport;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/** The source of an open flow, in step with every other view of it. UI thread only. */
public final class SourceView extends VBox implements Looked {

    private static final Duration PAUSE = Duration.ofMillis(90);

    private final EditorSession session;
    private final SourceArea area = new SourceArea();
    private final SourceSync sync;
    private final SourceBar brokenBar = new SourceBar("error");
    private final FindBar find = new FindBar(area);
    private final LatestOnly lookups;
    private boolean followingCaret;

    public SourceView(EditorSession session, ObservableValue<ValidationReport> report, BackgroundTasks tasks) {
        this.session = session;
        this.sync = new SourceSync(area, session, tasks);
        this.lookups = tasks.latestOnly(PAUSE);
        setId("source-view");
        getStyleClass().addAll("panel", "source-view");
        SourceStyle.dress(this);
        VirtualizedScrollPane<SourceArea> scroll = new VirtualizedScrollPane<>(area);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(brokenBar, find, scroll);
        area.setAccessibleText(Words.of("source.title"));
        HistoryKeys.install(area, sync);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F && event.isShortcutDown()) {
                find();
                event.consume();
            }
        });
        area.caretPositionProperty().addListener((property, before, now) -> caretMoved());
        area.focusedProperty().addListener((property, before, now) -> session.endTyping());
        session.selection().elementsProperty().addListener((property, before, now) -> showSelection());
        session.addListener(change -> showSelectedLines());
        session.unfinishedProperty().addListener((property, before, now) -> showBroken(now));
        report.addListener((property, before, now) -> area.mark(SourceMarks.of(now)));
        area.mark(SourceMarks.of(report.getValue()));
        showSelection();
    }

    /** Opens the bar that finds text. */
    public void find() {
        find.open();
    }

    public void undo() {
        sync.undo();
    }

    public void redo() {
        sync.redo();
    }

    @Override
    public ObservableValue<Look> look() {
        return area.look();
    }

    @Override
    public void look(Look before) {
        area.look(before);
    }

    /** Gives the text the focus. */
    public void focus() {
        area.requestFocus();
    }

    /** Puts the caret to a place of the text and brings it into view; one that is not there means the nearest. */
    public void show(LineColumn place) {
        int line = Math.clamp(place.line() - 1, 0, area.getParagraphs().size() - 1);
        area.moveTo(line, Math.clamp(place.column() - 1, 0, area.getParagraphLength(line)));
        area.requestFollowCaret();
        area.requestFocus();
    }

    /** What is typed or clicked selects the element that it belongs to. */
    private void caretMoved() {
        if (sync.isApplying() || sync.isBroken() || !area.isFocused()) {
            return;
        }
        FlowDocument document = session.document();
        int offset = sync.breaks().toFile(Math.min(area.getCaretPosition(), area.getLength()));
        lookups.submit(progress -> document.index().elementAt(offset).map(Element::id), found -> {
            if (document == session.document()) {
                found.ifPresent(this::selectFromCaret);
            }
        });
    }

    private void selectFromCaret(ElementId id) {
        followingCaret = true;
        session.selection().select(id);
        followingCaret = false;
    }

    private void showSelection() {
        showSelectedLines().filter(range -> !followingCaret && !area.isFocused())
                .ifPresent(range -> area.showParagraphAtCenter(line(range.start())));
    }

    /** Tints the lines of the selected element. */
    private Optional<TextRange> showSelectedLines() {
        Optional<TextRange> range = session.selection().lead().flatMap(session.document().index()::find)
                .map(session.document().index()::rangeOf);
        range.ifPresentOrElse(lines -> area.select(line(lines.start()), line(Math.max(lines.start(), lines.end() - 1))),
                () -> area.select(0, -1));
        return range;
    }

    private int line(int offset) {
        int place = Math.min(sync.breaks().toView(offset), area.getLength());
        return area.offsetToPosition(place, Bias.Forward).getMajor();
    }

    private void showBroken(Optional<UnfinishedSource> unfinished) {
        if (unfinished.isEmpty()) {
            brokenBar.hide();
            return;
        }
        SourceProblem wrong = unfinished.get().problem();
        brokenBar.show(Words.of("source.broken", wrong.text()), Words.of("source.go"),
                () -> show(wrong.place()));
    }
}
