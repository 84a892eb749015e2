package io.dromos.model.refactoring;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.message.Message;
import io.dromos.model.refactoring.find.ExampleNames;
import io.dromos.model.refactoring.find.FlowNames;
import io.dromos.model.refactoring.find.IntegrationNames;
import io.dromos.model.scenario.Integration;
import io.dromos.model.workspace.FileKind;
import io.dromos.model.workspace.Located;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceFlow;
import io.dromos.model.workspace.WorkspacePaths;
import io.dromos.model.workspace.file.SafeWriter;
import io.dromos.model.workspace.file.Saving;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Renames over all flows of a workspace, their example messages, and the data models of its integrations.
 * {@link #preview} changes nothing; {@link #write} is for files that no editor has open, an open one takes
 * {@link FileRenaming#edits} as one command. Not for the user interface's thread.
 */
public final class WorkspaceRenaming {

    private final FlowNames names;
    private final SafeWriter writer = new SafeWriter();

    public WorkspaceRenaming(Catalog catalog) {
        this.names = new FlowNames(catalog);
    }

    /**
     * The files that use the name, each with its uses.
     *
     * @param texts
     *            a file's text by its path: that of an editor for what is open, else the file's
     */
    public List<FileRenaming> preview(Workspace workspace, Function<String, Optional<String>> texts,
            Renaming renaming) {
        List<FileRenaming> files = new ArrayList<>();
        for (WorkspaceFlow flow : workspace.flows()) {
            Stream.of(flow.path(), WorkspacePaths.examples(flow.path()))
                    .forEach(path -> preview(path, texts, renaming).ifPresent(files::add));
        }
        for (Located<Integration> integration : workspace.integrations()) {
            preview(integration.path(), texts, renaming).ifPresent(files::add);
        }
        return List.copyOf(files);
    }

    private Optional<FileRenaming> preview(String file, Function<String, Optional<String>> texts, Renaming renaming) {
        return texts.apply(file).flatMap(text -> preview(file, text, renaming));
    }

    /** One file: a flow's, its examples' or an integration's by its name. */
    public Optional<FileRenaming> preview(String file, String text, Renaming renaming) {
        FileKind kind = WorkspacePaths.kind(file);
        Optional<FileRenaming> searched;
        if (kind == FileKind.INTEGRATION) {
            searched = IntegrationNames.search(file, text, renaming);
        } else if (kind == FileKind.FLOW_EXAMPLES) {
            searched = ExampleNames.search(file, text, renaming);
        } else {
            searched = names.search(file, text, renaming);
        }
        return searched.filter(found -> !found.uses().isEmpty());
    }

    /** A file to be written, and the digest of what was read of it. */
    public record Target(Path file, String digest, FileRenaming renaming) {}

    /**
     * Writes all files or none: where one cannot be written, those before it get their old text back.
     *
     * @return what went wrong; empty if all is written
     */
    public Optional<Message> write(List<Target> targets) {
        List<Target> written = new ArrayList<>();
        for (Target target : targets) {
            Optional<Message> problem = problem(
                    writer.save(target.file(), target.renaming().after(), target.digest()));
            if (problem.isPresent()) {
                written.forEach(done -> writer.overwrite(done.file(), done.renaming().text()));
                return problem;
            }
            written.add(target);
        }
        return Optional.empty();
    }

    private static Optional<Message> problem(Saving saving) {
        return switch (saving) {
            case Saving.Saved _ -> Optional.empty();
            case Saving.Changed changed -> Optional.of(changed.message());
            case Saving.Failed failed -> Optional.of(failed.reason());
        };
    }
}
