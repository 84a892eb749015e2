package io.dromos.designer.source;

import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.editor.UnfinishedSource;
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
        session.setTyping(new Typed());
        session.unfinishedProperty().addListener((property, before, now) -> now.ifPresent(this::restored));
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
        session.undo();
    }

    @Override
    public void redo() {
        session.redo();
    }

    /** What is typed while the text is no flow is taken back here, for the document knows nothing of it. */
    private final class Typed implements EditHistory {

        @Override
        public void undo() {
            area.undo();
        }

        @Override
        public void redo() {
            area.redo();
        }
    }

    private static LineBreaks breaks(FlowDocument document) {
        return new LineBreaks(document.text(), document.source().lines());
    }

    private void typed(PlainTextChange change) {
        if (applying) {
            return;
        }
        if (broken) {
            session.unfinishedProperty().get().ifPresent(before -> tell(before.problem()));
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
                tell(problem);
            }
            case EditedText.Edited(FlowDocument after) -> {
                applying = true;
                if (broken) {
                    session.setUnfinished(Optional.empty());
                }
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
        session.setUnfinished(Optional.empty());
    }

    private void tell(SourceProblem problem) {
        applying = true;
        session.setUnfinished(Optional.of(new UnfinishedSource(asInTheFile(), problem)));
        applying = false;
    }

    /** What stands here, with the line ends of the file. */
    private String asInTheFile() {
        String good = session.document().text();
        return TextDifference.between(LineBreaks.shown(good), area.getText())
                .map(edit -> breaks.toFile(edit).applyTo(good)).orElse(good);
    }

    /** Somebody else put an unfinished text here: work that a crash left. */
    private void restored(UnfinishedSource text) {
        if (!applying) {
            applying = true;
            broken = true;
            area.replaceText(LineBreaks.shown(text.text()));
            applying = false;
        }
    }

    /** Reads the whole text in the background; if it is YAML again, what changed since becomes one edit. */
    private void retry() {
        String text = area.getText();
        retries.submit(progress -> SourceTree.parse(text), result -> {
            if (result instanceof ParseResult.Unreadable(SourceProblem problem)) {
                tell(problem);
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
        TextDifference.between(change.before().text(), change.after().text()).ifPresent(this::apply);
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
