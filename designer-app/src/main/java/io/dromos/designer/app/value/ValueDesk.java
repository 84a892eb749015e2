package io.dromos.designer.app.value;

import io.dromos.designer.app.flow.ReadOnlyTab;
import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.dialog.Trouble;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.settings.OpenFiles;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.workbench.EditorArea;
import io.dromos.designer.workbench.EditorTab;
import io.dromos.designer.workbench.NoticeStrip;
import io.dromos.designer.workbench.value.ValueEditor;
import io.dromos.model.document.FlowReading;
import io.dromos.model.json.JsonRead;
import io.dromos.model.message.Message;
import io.dromos.model.source.LineColumn;
import io.dromos.model.workspace.file.FileReading;
import io.dromos.model.workspace.file.SafeWriter;
import io.dromos.model.workspace.file.Saving;
import io.dromos.model.workspace.file.TextFileReader;
import io.dromos.model.workspace.journal.RecoveryJournals;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Opens files that hold one value each, writes them, and sees what other programs do to them: never is a file
 * overwritten that changed meanwhile, unless the user wants it. UI thread only.
 *
 * @param <V>
 *            the value
 * @param <E>
 *            its editor
 */
public final class ValueDesk<V, E extends ValueEditor<V>> {

    /** What the desk needs from around it. */
    public record Tools(EditorArea editors, BackgroundTasks tasks, Dialogs dialogs, RecoveryJournals journals) {}

    /** Makes the editor of a value. */
    @FunctionalInterface
    public interface Maker<V, E> {
        E editor(Path file, V value);
    }

    private final Tools tools;
    private final ValueFormat<V> format;
    private final Maker<V, E> maker;
    private final Map<String, E> open = new HashMap<>();
    /** By id of the editor: of the file as it was last read or written here. */
    private final Map<String, String> digests = new HashMap<>();

    public ValueDesk(Tools tools, ValueFormat<V> format, Maker<V, E> maker) {
        this.tools = tools;
        this.format = format;
        this.maker = maker;
    }

    /** Opens a file, or brings its tab to the front; {@code then} is told the editor if the file holds a value. */
    public void open(Path file, Consumer<E> then) {
        open(file, Optional.empty(), then);
    }

    /** As {@link #open(Path, Consumer)}; a file that is not there yet begins with this value. */
    public void openOrBegin(Path file, V fresh, Consumer<E> then) {
        open(file, Optional.of(fresh), then);
    }

    /** Writes the value of an editor, unless another program changed the file: then the user decides. */
    public void save(V value, ValueEditor<V> editor) {
        String digest = digests.getOrDefault(editor.id(), SafeWriter.NO_FILE);
        write(value, editor, text -> new SafeWriter().save(Path.of(editor.id()), text, digest));
    }

    /** Looks at the files again: one that another program changed is taken over, or the user is told. */
    public void filesMayHaveChanged() {
        open.keySet().retainAll(tools.editors().open().stream().map(EditorTab::id).toList());
        open.values().forEach(editor -> tools.tasks()
                .<FileReading>startQuietly(progress -> new TextFileReader().read(Path.of(editor.id())))
                .whenDone(reading -> compare(editor, reading)));
    }

    private void open(Path file, Optional<V> fresh, Consumer<E> then) {
        Path absolute = file.toAbsolutePath().normalize();
        String id = absolute.toString();
        if (tools.editors().find(id).isPresent()) {
            tools.editors().show(id);
            Optional.ofNullable(open.get(id)).ifPresent(then);
            return;
        }
        tools.tasks().<FileReading>start(Words.of("editor.opening", String.valueOf(absolute.getFileName())),
                progress -> new TextFileReader().read(absolute))
                .whenDone(reading -> show(absolute, reading, fresh, then));
    }

    private void show(Path file, FileReading reading, Optional<V> fresh, Consumer<E> then) {
        switch (reading) {
            case FileReading.Text text -> show(text, then);
            case FileReading.Missing _ when fresh.isPresent() -> show(file, fresh.get(), SafeWriter.NO_FILE, then);
            case FileReading.TooLarge _,FileReading.NotText _,FileReading.Missing _,FileReading.Unreadable _ -> {
                tools.editors().giveUp(file.toString());
                tools.dialogs().showTrouble(Trouble.of(Words.of("editor.not-opened", file.getFileName()),
                        reading.message().text()));
            }
        }
    }

    private void show(FileReading.Text text, Consumer<E> then) {
        switch (format.read().apply(text.text())) {
            case JsonRead.Read<V>(V value) -> show(text.file(), value, text.digest(), then);
            case JsonRead.Unreadable<V>(Message reason, int line, int column) ->
                tools.editors().open(new ReadOnlyTab(text, new FlowReading.ReadOnly(text.text(), reason,
                        Optional.of(new LineColumn(line, column))),
                        new ReadOnlyTab.Tools(tools.tasks(), tools.dialogs(), tools.journals()), () -> openAgain(
                                text.file(), then)));
        }
    }

    /** What could not be read and was mended by hand has its editor from then on. */
    private void openAgain(Path file, Consumer<E> then) {
        tools.tasks().<FileReading>startQuietly(progress -> new TextFileReader().read(file)).whenDone(reading -> {
            boolean still = tools.editors().find(file.toString()).filter(ReadOnlyTab.class::isInstance).isPresent();
            if (still && reading instanceof FileReading.Text text
                    && format.read().apply(text.text()) instanceof JsonRead.Read<V>) {
                OpenFiles before = tools.editors().standing();
                tools.editors().discard(file.toString());
                tools.editors().expect(before);
                show(text, then);
            }
        });
    }

    private void show(Path file, V value, String digest, Consumer<E> then) {
        E editor = maker.editor(file, value);
        open.put(editor.id(), editor);
        digests.put(editor.id(), digest);
        tools.editors().open(editor);
        then.accept(editor);
    }

    private interface Writing {
        Saving write(String text);
    }

    private void write(V value, ValueEditor<V> editor, Writing writing) {
        tools.tasks().<Saving>startQuietly(progress -> writing.write(format.write().apply(value)))
                .whenDone(saving -> written(saving, value, editor));
    }

    private void written(Saving saving, V value, ValueEditor<V> editor) {
        switch (saving) {
            case Saving.Saved saved -> {
                digests.put(editor.id(), saved.digest());
                editor.tell(Optional.empty());
                editor.saved(value);
            }
            case Saving.Changed changed -> {
                if (tools.dialogs().confirmDanger(Words.of("editor.conflict.title"), changed.message().text(),
                        Words.of("editor.conflict.overwrite"))) {
                    overwrite(value, editor);
                }
            }
            case Saving.Failed failed -> tools.dialogs().showTrouble(Trouble
                    .of(Words.of("editor.not-saved", editor.title().getValue()), failed.reason().text()));
        }
    }

    private void overwrite(V value, ValueEditor<V> editor) {
        write(value, editor, text -> new SafeWriter().overwrite(Path.of(editor.id()), text));
    }

    private void compare(E editor, FileReading now) {
        String known = Objects.requireNonNullElse(digests.get(editor.id()), SafeWriter.NO_FILE);
        switch (now) {
            case FileReading.Missing missing when !known.isEmpty() -> editor.tell(Optional.of(new NoticeStrip("warning",
                    Words.of("editor.file-gone", missing.file().getFileName()),
                    Buttons.plain(Words.of("editor.write-again"),
                            () -> overwrite(editor.values().value().get(), editor)))));
            case FileReading.Text text when !text.digest().equals(known) -> changedOutside(editor, text);
            case FileReading.Missing _,FileReading.Text _,FileReading.TooLarge _,FileReading.NotText _,FileReading.Unreadable _ ->
                {
                }
        }
    }

    private void changedOutside(E editor, FileReading.Text theirs) {
        Optional<V> value = format.read().apply(theirs.text()).found();
        if (value.isPresent() && !editor.values().changed().get()) {
            take(editor, value.get(), theirs.digest());
            return;
        }
        NoticeStrip strip = new NoticeStrip("warning", Words.of("editor.file-changed", theirs.file().getFileName()));
        value.ifPresent(read -> strip.offer(Buttons.plain(Words.of("editor.take-theirs"),
                () -> take(editor, read, theirs.digest()))));
        strip.offer(Buttons.quiet(Words.of("editor.keep-mine"), () -> editor.tell(Optional.empty())));
        editor.tell(Optional.of(strip));
    }

    private void take(E editor, V theirs, String digest) {
        digests.put(editor.id(), digest);
        editor.values().replace(theirs);
        editor.tell(Optional.empty());
    }
}
