package io.dromos.designer.app.flow;

import io.dromos.designer.settings.Look;
import io.dromos.designer.settings.FileView;
import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.dialog.Question;
import io.dromos.designer.dialog.Trouble;
import io.dromos.designer.editor.UnsavedWork;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.source.ReadOnlySource;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.workbench.EditorTab;
import io.dromos.model.document.FlowReading;
import io.dromos.model.workspace.file.FileReading;
import io.dromos.model.workspace.file.SafeWriter;
import io.dromos.model.workspace.file.Saving;
import io.dromos.model.workspace.journal.RecoveryJournals;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * A file that cannot be understood as what it should be: its text and why. It is written only after it was unlocked by
 * hand; what is not saved yet is kept in a journal as that of a flow is.
 */
public final class ReadOnlyTab implements EditorTab {

    /** What the tab needs from around it. */
    public record Tools(BackgroundTasks tasks, Dialogs dialogs, RecoveryJournals journals) {}

    private final FileReading.Text file;
    private final FlowReading.ReadOnly reading;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final ReadOnlySource content;
    private final SimpleBooleanProperty changed = new SimpleBooleanProperty(this, "changed");
    private String text;
    private String digest;
    private final UnsavedWork unsaved;
    private final Runnable written;

    /**
     * @param written
     *            told when the file was saved: perhaps it can be understood now
     */
    public ReadOnlyTab(FileReading.Text file, FlowReading.ReadOnly reading, Tools tools, Runnable written) {
        this.file = file;
        this.reading = reading;
        this.tasks = tools.tasks();
        this.dialogs = tools.dialogs();
        this.written = written;
        this.text = reading.text();
        this.digest = file.digest();
        unsaved = new UnsavedWork(file.file(), digest, text, tools.journals(), tasks, () -> {
            String now = text;
            return () -> now;
        });
        content = new ReadOnlySource(reading.text(), reading.reason(), reading.place(), this::edited);
    }

    /** Why it cannot be understood, as it was opened. */
    public FlowReading.ReadOnly reading() {
        return reading;
    }

    @Override
    public String id() {
        return file.file().toString();
    }

    @Override
    public String icon() {
        return "lock";
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(String.valueOf(file.file().getFileName()));
    }

    @Override
    public ObservableValue<Boolean> changed() {
        return changed;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public ObservableValue<FileView> view() {
        return content.look().map(text -> new FileView("", Look.FIRST, text));
    }

    @Override
    public void see(FileView before) {
        content.look(before.text());
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of("file.save", new Handler(changed, () -> save(() -> {
        })));
    }

    @Override
    public boolean mayClose(Runnable close) {
        if (!changed.get()) {
            return true;
        }
        String save = Words.of("editor.close.save");
        Optional<String> answer = dialogs.ask(new Question(Words.of("editor.close.title", title().getValue()),
                Words.of("editor.close.text"), List.of(save, Words.of("editor.close.discard")), false));
        if (answer.filter(save::equals).isPresent()) {
            save(close);
            return false;
        }
        return answer.isPresent();
    }

    @Override
    public void closed() {
        unsaved.drop();
    }

    /** Puts work back that a crash left: it was unlocked then. */
    void restore(String lost) {
        content.restore(lost);
    }

    private void edited(String now) {
        text = now;
        changed.set(true);
        unsaved.changed();
    }

    private void save(Runnable then) {
        String saved = text;
        tasks.<Saving>startQuietly(progress -> {
            Saving saving = new SafeWriter().save(file.file(), saved, digest);
            if (saving instanceof Saving.Saved(Path _, String itsDigest)) {
                unsaved.saved(saved, itsDigest);
            }
            return saving;
        }).whenDone(saving -> saved(saving, saved, then));
    }

    private void saved(Saving saving, String saved, Runnable then) {
        switch (saving) {
            case Saving.Saved done -> {
                digest = done.digest();
                changed.set(!saved.equals(text));
                then.run();
                if (!changed.get()) {
                    written.run();
                }
            }
            case Saving.Changed other -> {
                if (dialogs.confirmDanger(Words.of("editor.conflict.title"), other.message().text(),
                        Words.of("editor.conflict.overwrite"))) {
                    digest = other.digest();
                    save(then);
                }
            }
            case Saving.Failed failed -> dialogs.showTrouble(
                    Trouble.of(Words.of("editor.not-saved", title().getValue()), failed.reason().text()));
        }
    }
}
