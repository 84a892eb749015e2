package io.dromos.designer.workbench.value;

import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.dialog.Question;
import io.dromos.designer.i18n.Words;
import java.util.List;
import java.util.Optional;

/** Asks before an editor with changes is closed, and closes it once they are saved. UI thread only. */
public final class SaveFirst {

    private final Dialogs dialogs;
    private Runnable afterSaving = () -> {
    };

    public SaveFirst(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /**
     * Whether the editor may be closed at once.
     *
     * @param save
     *            begins to save
     * @param close
     *            closes once that is done
     */
    public boolean mayClose(ValueEditor<?> editor, Runnable save, Runnable close) {
        if (!editor.values().changed().get()) {
            return true;
        }
        String keep = Words.of("editor.close.save");
        Optional<String> answer = dialogs.ask(new Question(Words.of("editor.close.title", editor.title().getValue()),
                Words.of("editor.close.text"), List.of(keep, Words.of("editor.close.discard")), false));
        if (answer.filter(keep::equals).isPresent()) {
            afterSaving = close;
            save.run();
            return false;
        }
        return answer.isPresent();
    }

    /** The file was written: what waited for it goes on. */
    public void saved() {
        Runnable next = afterSaving;
        afterSaving = () -> {
        };
        next.run();
    }
}
