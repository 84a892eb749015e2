package io.dromos.designer.source;

import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.LatestOnly;
import io.dromos.designer.ui.input.EditHistory;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowDocument.EditedText;
import io.dromos.model.edit.DocumentChange;
import io.dromos.model.edit.command.EditSource;
import io.dromos.model.source.ParseResult;
import io.dromos.model.source.SourceProblem;
import io.dromos.model.source.SourceTree;
import io.dromos.model.source.TextDifference;
import io.dromos.model.source.TextEdit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fxmisc.richtext.model.PlainTextChange;

/**
 * Keeps the text in step with the session's document. What is typed becomes an edit at once; while it is no YAML the
 * document stays as it was, and the text is tried again when it rests. UI thread only.
 */
final class SourceSync implements EditHistory {

    private static final Duration PAUSE = Duration.ofMillis(160);

    private final SourceArea area;
    private final EditorSession session;
    private final LatestOnly retries;
    private boolean applying;
    private boolean broken;
    private LineBreaks breaks;

    SourceSync(SourceArea area, EditorSession session, BackgroundTasks tasks) {
        this.area = area;
        this.session = session;
        this.retries = tasks.latestOnly(PAUSE);
        this.breaks = breaks(session.document());
        replaceAll(session.document().text());
        area.moveTo(0);
        area.plainTextChanges().subscribe(this::typed);
        session.addListener(this::changed);
    }

    /** Offsets of the document that the text shows. */
    LineBreaks breaks() {
        return breaks;
    }

    /** Whether the text is no YAML at the moment. */
    boolean isBroken() {
        return broken;
    }

    /** Whether the text is being brought in step, so that movements of the caret are not the user's. */
    boolean isApplying() {
        return applying;
    }

    @Override
    public void undo() {
        if (broken && area.isUndoAvailable()) {
            area.undo();
        } else {
            session.undo();
        }
    }

    @Override
    public void redo() {
        session.redo();
    }

    private static LineBreaks breaks(FlowDocument document) {
        return new LineBreaks(document.text(), document.source().lines());
    }

    private void typed(PlainTextChange change) {
        if (applying) {
            return;
        }
        if (broken) {
            retry();
            return;
        }
        TextEdit edit = breaks
                .toFile(new TextEdit(change.getPosition(), change.getRemoved().length(), change.getInserted()));
        commit(edit);
    }

    private void commit(TextEdit edit) {
        FlowDocument before = session.document();
        switch (before.edited(List.of(edit), List.of())) {
            case EditedText.Broken(SourceProblem problem) -> {
                broken = true;
                session.setBrokenSource(Optional.of(problem));
            }
            case EditedText.Edited(FlowDocument after) -> {
                applying = true;
                session.execute(new Typing(new EditSource(edit), before, after));
                applying = false;
                mended();
            }
        }
    }

    private void mended() {
        broken = false;
        breaks = breaks(session.document());
        area.getUndoManager().forgetHistory();
        session.setBrokenSource(Optional.empty());
    }

    /** Reads the whole text in the background; if it is YAML again, what changed since becomes one edit. */
    private void retry() {
        String text = area.getText();
        retries.submit(progress -> SourceTree.parse(text), result -> {
            if (result instanceof ParseResult.Unreadable(SourceProblem problem)) {
                session.setBrokenSource(Optional.of(problem));
            } else if (text.equals(area.getText())) {
                Optional<TextEdit> edit = TextDifference.between(LineBreaks.shown(session.document().text()), text);
                edit.map(breaks::toFile).ifPresentOrElse(this::commit, this::mended);
            }
        });
    }

    private void changed(DocumentChange change) {
        if (applying) {
            return;
        }
        retries.cancel();
        applying = true;
        if (broken) {
            replaceAll(change.after().text());
        } else {
            TextDifference.between(change.before().text(), change.after().text()).ifPresent(this::apply);
        }
        applying = false;
        mended();
    }

    /** Takes over what changed elsewhere, and nothing else: the caret and the place in view stay. */
    private void apply(TextEdit edit) {
        int start = breaks.toView(edit.offset());
        int end = breaks.toView(edit.end());
        area.replaceText(start, end, LineBreaks.shown(edit.replacement()));
    }

    private void replaceAll(String text) {
        applying = true;
        TextDifference.between(area.getText(), LineBreaks.shown(text))
                .ifPresent(edit -> area.replaceText(edit.offset(), edit.end(), edit.replacement()));
        applying = false;
        area.getUndoManager().forgetHistory();
    }
}
