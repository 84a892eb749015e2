package io.dromos.designer.app.flow;

import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.dialog.Trouble;
import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.editor.FlowFile;
import io.dromos.designer.editor.ValidationService;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.settings.OpenFiles;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.workbench.EditorArea;
import io.dromos.designer.workbench.EditorTab;
import io.dromos.designer.workbench.NoticeStrip;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.validation.Surroundings;
import io.dromos.model.validation.Validator;
import io.dromos.model.workspace.file.FileReading;
import io.dromos.model.workspace.file.PartialFile;
import io.dromos.model.workspace.file.TextFileReader;
import io.dromos.model.workspace.journal.RecoveryJournals;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Opens flows as tabs and keeps them in step with their files. UI thread only. */
public final class FlowDesk {

    private static final Duration COUNTING = Duration.ofMillis(120);

    /**
     * What the desk needs from around it.
     *
     * @param validators
     *            makes the checks for one flow
     * @param surroundings
     *            what is known around a flow; asked in the background
     */
    public record Tools(BackgroundTasks tasks, Dialogs dialogs, RecoveryJournals journals, FlowViews views,
            Supplier<Validator> validators, Function<Path, Surroundings> surroundings) {}

    /** A file that was read, and what its text means. */
    private record Loaded(FileReading reading, Optional<FlowReading> flow) {}

    private final EditorArea editors;
    private final Tools tools;
    private Consumer<FlowTab> opened = tab -> {
    };

    public FlowDesk(EditorArea editors, Tools tools) {
        this.editors = editors;
        this.tools = tools;
    }

    /** Told of each flow that was opened, before its tab is shown. */
    public void onOpened(Consumer<FlowTab> listener) {
        opened = listener;
    }

    public List<FlowTab> tabs() {
        return editors.open().stream().flatMap(tab -> tab instanceof FlowTab flow ? Stream.of(flow) : Stream.empty())
                .toList();
    }

    public Optional<FlowTab> front() {
        return editors.front().get() instanceof FlowTab flow ? Optional.of(flow) : Optional.empty();
    }

    /** Opens a file, or brings its tab to the front; {@code then} is told the tab if it is a flow. */
    public void open(Path file, Consumer<FlowTab> then) {
        openTab(file, tab -> {
            if (tab instanceof FlowTab flow) {
                then.accept(flow);
            }
        });
    }

    /** Opens a file and puts work back that a crash left; {@code then} is told when it is there. */
    public void restore(Path file, String text, Runnable then) {
        openTab(file, tab -> {
            if (tab instanceof FlowTab flow) {
                flow.restore(text);
            } else if (tab instanceof ReadOnlyTab readOnly) {
                readOnly.restore(text);
            }
            then.run();
        });
    }

    private void openTab(Path file, Consumer<EditorTab> then) {
        Path absolute = file.toAbsolutePath().normalize();
        Optional<EditorTab> there = editors.find(absolute.toString());
        if (there.isPresent()) {
            editors.show(absolute.toString());
            then.accept(there.get());
            return;
        }
        tools.tasks().<Loaded>start(Words.of("editor.opening", String.valueOf(absolute.getFileName())),
                progress -> load(absolute)).whenDone(loaded -> show(absolute, loaded, then));
    }

    /** Looks at the files again: one that another program changed is taken over, or the user is told. */
    public void filesMayHaveChanged() {
        for (FlowTab tab : tabs()) {
            Path file = tab.flow().file().file();
            tools.tasks().<FileReading>startQuietly(progress -> new TextFileReader().read(file))
                    .whenDone(reading -> compare(tab, reading));
        }
    }

    private static Loaded load(Path file) {
        PartialFile.deleteLeftBehind(file.resolveSibling(""));
        FileReading reading = new TextFileReader().read(file);
        return new Loaded(reading, reading instanceof FileReading.Text text
                ? Optional.of(FlowDocument.read(text.text()))
                : Optional.empty());
    }

    private void show(Path file, Loaded loaded, Consumer<EditorTab> then) {
        switch (loaded.reading()) {
            case FileReading.Text text -> loaded.flow().ifPresent(flow -> show(text, flow, then));
            case FileReading.TooLarge _,FileReading.NotText _,FileReading.Missing _,FileReading.Unreadable _ -> {
                editors.giveUp(file.toString());
                tools.dialogs().showTrouble(
                        Trouble.of(Words.of("editor.not-opened", String.valueOf(file.getFileName())),
                                loaded.reading().message().text()));
            }
        }
    }

    private void show(FileReading.Text text, FlowReading flow, Consumer<EditorTab> then) {
        switch (flow) {
            case FlowReading.Opened(FlowDocument document) -> {
                FlowTab tab = tab(text, document);
                opened.accept(tab);
                editors.open(tab);
                then.accept(tab);
            }
            case FlowReading.ReadOnly readOnly -> {
                ReadOnlyTab tab = new ReadOnlyTab(text, readOnly,
                        new ReadOnlyTab.Tools(tools.tasks(), tools.dialogs(), tools.journals()),
                        () -> openAsFlow(text.file()));
                editors.open(tab);
                then.accept(tab);
            }
        }
    }

    /** What was no flow and was mended by hand is drawn from then on. */
    private void openAsFlow(Path file) {
        tools.tasks().<Loaded>startQuietly(progress -> load(file)).whenDone(loaded -> {
            boolean still = editors.find(file.toString()).filter(ReadOnlyTab.class::isInstance).isPresent();
            if (still && loaded.flow().filter(FlowReading.Opened.class::isInstance).isPresent()) {
                OpenFiles before = editors.standing();
                editors.discard(file.toString());
                editors.expect(before);
                show(file, loaded, tab -> {
                });
            }
        });
    }

    private FlowTab tab(FileReading.Text text, FlowDocument document) {
        EditorSession session = new EditorSession(document);
        FlowFile file = new FlowFile(text.file(), text.digest(), session, tools.journals(), tools.tasks());
        ValidationService validation = new ValidationService(session, tools.validators().get(),
                () -> tools.surroundings().apply(text.file()), tools.tasks());
        validation.check();
        return new FlowTab(new OpenFlow(session, file, validation), tools.views(), tools.dialogs(),
                tools.tasks().latestOnly(COUNTING));
    }

    private void compare(FlowTab tab, FileReading now) {
        FlowFile file = tab.flow().file();
        switch (now) {
            case FileReading.Missing _ -> tellGone(tab);
            case FileReading.Text text when !text.digest().equals(file.digest()) -> changedOutside(tab, text);
            case FileReading.Text _,FileReading.TooLarge _,FileReading.NotText _,FileReading.Unreadable _ -> {
            }
        }
    }

    /** Said once: a strip that is put in place again and again cannot be pressed. */
    private static void tellGone(FlowTab tab) {
        FlowFile file = tab.flow().file();
        String words = Words.of("editor.file-gone", file.file().getFileName());
        if (!tab.tells(words)) {
            tab.tell(Optional.of(new NoticeStrip("warning", words, Buttons.plain(Words.of("editor.write-again"),
                    () -> file.overwrite(saving -> tab.tell(Optional.empty()))))));
        }
    }

    private void changedOutside(FlowTab tab, FileReading.Text theirs) {
        if (!tab.flow().session().dirtyProperty().get()) {
            reopen(tab, theirs);
            return;
        }
        tab.tell(Optional.of(new NoticeStrip("warning",
                Words.of("editor.file-changed", theirs.file().getFileName()),
                Buttons.plain(Words.of("editor.take-theirs"), () -> reopen(tab, theirs)),
                Buttons.quiet(Words.of("editor.keep-mine"), () -> tab.tell(Optional.empty())))));
    }

    private void reopen(FlowTab tab, FileReading.Text theirs) {
        OpenFiles before = editors.standing();
        editors.discard(tab.id());
        editors.expect(before);
        show(theirs, FlowDocument.read(theirs.text()), reopened -> {
        });
    }
}
