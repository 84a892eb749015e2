package io.dromos.designer.app.flow;

import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.dialog.Trouble;
import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.refactoring.RenamePreview;
import io.dromos.designer.refactoring.RenameView;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.ui.input.NameRenaming;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.command.EditSource;
import io.dromos.model.edit.command.EditTogether;
import io.dromos.model.expression.conversion.Meaning;
import io.dromos.model.expression.conversion.PathPart;
import io.dromos.model.message.Message;
import io.dromos.model.refactoring.FileRenaming;
import io.dromos.model.refactoring.NamedThing;
import io.dromos.model.refactoring.Renaming;
import io.dromos.model.refactoring.WorkspaceRenaming;
import io.dromos.model.refactoring.WorkspaceRenaming.Target;
import io.dromos.model.source.TextEdit;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.file.FileReading;
import io.dromos.model.workspace.file.TextFileReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Renames over the whole workspace: an open flow takes its changes as one step that can be undone, the files of the
 * others are written, all or none. UI thread only; searching and writing run in the background.
 */
public final class RenameDesk implements NameRenaming {

    private final Supplier<Optional<Workspace>> workspace;
    private final Supplier<List<OpenFlow>> open;
    private final WorkspaceRenaming renaming;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;

    /**
     * A name, and what has it.
     *
     * @param home
     *            the file of the flow that it belongs to alone; empty: it means the same in every flow
     */
    private record Named(NamedThing thing, String name, Optional<Path> home) {

        Named(NamedThing thing, String name) {
            this(thing, name, Optional.empty());
        }
    }

    public RenameDesk(Supplier<Optional<Workspace>> workspace, Supplier<List<OpenFlow>> open,
            WorkspaceRenaming renaming, BackgroundTasks tasks, Dialogs dialogs) {
        this.workspace = workspace;
        this.open = open;
        this.renaming = renaming;
        this.tasks = tasks;
        this.dialogs = dialogs;
    }

    @Override
    public boolean knows(Meaning meaning) {
        return workspace.get().isPresent() && named(meaning).isPresent();
    }

    @Override
    public void begin(Meaning meaning) {
        named(meaning).ifPresent(named -> workspace.get().ifPresent(now -> ask(named, now)));
    }

    @Override
    public boolean reaches(Path file) {
        return workspace.get().flatMap(now -> now.path(file).flatMap(now::flowAt)).isPresent();
    }

    @Override
    public void begin(NamedThing thing, String name, Path flow) {
        Optional<Path> home = Optional.of(flow).filter(file -> thing == NamedThing.ENDPOINT);
        workspace.get().ifPresent(now -> ask(new Named(thing, name, home), now));
    }

    private void ask(Named named, Workspace now) {
        Map<Path, String> texts = open.get().stream().collect(Collectors.toMap(
                flow -> flow.file().file(), flow -> flow.session().document().text(), (one, other) -> one));
        RenameView view = new RenameView(named.name(), newName -> search(named, newName, now, texts), tasks,
                preview -> apply(preview, now));
        dialogs.showView(Words.of("rename.title"), view);
    }

    private RenamePreview search(Named named, String newName, Workspace now, Map<Path, String> texts) {
        Renaming wanted = new Renaming(named.thing(), named.name(), newName);
        List<FileRenaming> files = renaming.preview(now, path -> text(now.file(path), texts), wanted);
        return new RenamePreview(files.stream().map(file -> isAtHome(file, named, now) ? file : file.uncertain())
                .toList(), wanted.refusal());
    }

    /** Each flow runs in a context of its own: an endpoint of the same name is another one in another flow. */
    private static boolean isAtHome(FileRenaming file, Named named, Workspace now) {
        return named.home().map(now.file(file.file())::equals).orElse(true);
    }

    private static Optional<String> text(Path file, Map<Path, String> texts) {
        return Optional.ofNullable(texts.get(file)).or(() -> read(file).map(FileReading.Text::text));
    }

    private static Optional<FileReading.Text> read(Path file) {
        return new TextFileReader().read(file) instanceof FileReading.Text text ? Optional.of(text) : Optional.empty();
    }

    private void apply(RenamePreview preview, Workspace now) {
        Map<Path, EditorSession> sessions = new HashMap<>();
        open.get().forEach(flow -> sessions.put(flow.file().file(), flow.session()));
        List<FileRenaming> closed = new ArrayList<>();
        for (FileRenaming file : preview.files()) {
            EditorSession session = sessions.get(now.file(file.file()));
            if (session == null) {
                closed.add(file);
            } else if (session.document().text().equals(file.text())) {
                session.execute(command(file));
            }
        }
        tasks.<Optional<Message>>start(Words.of("rename.title"), progress -> write(closed, now))
                .whenDone(problem -> problem.ifPresent(why -> dialogs
                        .showTrouble(Trouble.of(Words.of("rename.not-written"), why.text()))));
    }

    private Optional<Message> write(List<FileRenaming> files, Workspace now) {
        List<Target> targets = new ArrayList<>();
        for (FileRenaming file : files) {
            Path path = now.file(file.file());
            read(path).filter(text -> text.text().equals(file.text()))
                    .ifPresent(text -> targets.add(new Target(path, text.digest(), file)));
        }
        return renaming.write(targets);
    }

    /** From the last place to the first, so that no edit moves one that is still to come. */
    private static EditCommand command(FileRenaming file) {
        return new EditTogether(file.edits().stream().sorted(Comparator.comparingInt(TextEdit::offset).reversed())
                .map(edit -> (EditCommand) new EditSource(edit)).toList());
    }

    private static Optional<Named> named(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Header(String name) -> Optional.of(new Named(NamedThing.HEADER, name));
            case Meaning.ExchangeProperty(String name) -> Optional.of(new Named(NamedThing.EXCHANGE_PROPERTY, name));
            case Meaning.Variable(String name) -> Optional.of(new Named(NamedThing.VARIABLE, name));
            case Meaning.Body(List<PathPart> path, boolean _) when !path.isEmpty() && path.stream()
                    .allMatch(PathPart.Field.class::isInstance) ->
                Optional.of(new Named(NamedThing.FIELD, dotted(path)));
            case Meaning.Body _,Meaning.Constant _,Meaning.Bean _,Meaning.Call _ -> Optional.empty();
        };
    }

    private static String dotted(List<PathPart> path) {
        return path.stream().map(part -> part instanceof PathPart.Field(String name) ? name : "")
                .collect(Collectors.joining("."));
    }
}
