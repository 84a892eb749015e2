package io.dromos.designer.workspace;

import io.dromos.model.json.JsonRead;
import io.dromos.model.template.Template;
import io.dromos.model.template.TemplateCodec;
import io.dromos.model.workspace.FlowDescriptor;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceFlow;
import io.dromos.model.workspace.WorkspacePaths;
import io.dromos.model.workspace.file.SafeWriter;
import io.dromos.model.workspace.file.Saving;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Changes to the files of a workspace. Not for the UI thread. A problem is an {@link IOException} with words. */
final class WorkspaceFiles {

    private final Workspace workspace;
    private final SafeWriter writer = new SafeWriter();

    WorkspaceFiles(Workspace workspace) {
        this.workspace = workspace;
    }

    /** A code that no flow has, made from a name: {@code Order intake} gives {@code order-intake}. */
    String freeCode(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String code = plain.isEmpty() ? "flow" : plain;
        String free = code;
        for (int i = 2; isTaken(free); i++) {
            free = code + "-" + i;
        }
        return free;
    }

    private boolean isTaken(String code) {
        return workspace.flow(code).isPresent() || Files.exists(workspace.file(WorkspacePaths.newFlow(code)));
    }

    /** Writes a new flow and what is told about it; gives its path. */
    String createFlow(String name, String source) throws IOException {
        return createFlow(name, source, List.of());
    }

    /** As {@link #createFlow(String, String)}, with named outputs that callers get back. */
    String createFlow(String name, String source, List<String> outputs) throws IOException {
        String code = freeCode(name);
        String path = WorkspacePaths.newFlow(code);
        write(path, source);
        FlowDescriptor plain = FlowDescriptor.of(code);
        if (!plain.name().equals(name) || !outputs.isEmpty()) {
            FlowDescriptor told = new FlowDescriptor(code, name, "", "", List.of(), List.of(), List.of(), outputs,
                    plain.unknown());
            write(WorkspacePaths.descriptor(path), told.write());
        }
        return path;
    }

    /** Writes a template that is not there yet; gives its name. */
    String createTemplate(Template template) throws IOException {
        String stem = template.descriptor().name().strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        write(WorkspacePaths.templateSource(stem), template.source());
        write(WorkspacePaths.templateDescriptor(stem), TemplateCodec.write(template.descriptor()));
        return template.descriptor().name();
    }

    void renameFlow(WorkspaceFlow flow, String name) throws IOException {
        Path file = workspace.file(WorkspacePaths.descriptor(flow.path()));
        if (Files.exists(file)
                && !(FlowDescriptor.read(Files.readString(file),
                        flow.code()) instanceof JsonRead.Read<FlowDescriptor>)) {
            throw new IOException(file.toString());
        }
        writer.overwrite(file, named(flow.descriptor(), name).write());
    }

    /** The flow with all that stands beside it. */
    void deleteFlow(WorkspaceFlow flow) throws IOException {
        for (String path : companions(flow.path())) {
            Files.deleteIfExists(workspace.file(path));
        }
        deleteFolder(workspace.file(WorkspacePaths.privateAssets(flow.path())));
    }

    /** A copy under a new code, with the values and examples that the flow has; gives its path. */
    String duplicateFlow(WorkspaceFlow flow, String name) throws IOException {
        String code = freeCode(name);
        String path = WorkspacePaths.newFlow(code);
        Files.createDirectories(workspace.file(path).getParent());
        Files.copy(workspace.file(flow.path()), workspace.file(path));
        copy(WorkspacePaths.examples(flow.path()), WorkspacePaths.examples(path));
        copy(WorkspacePaths.internalProperties(flow.path()), WorkspacePaths.internalProperties(path));
        FlowDescriptor old = flow.descriptor();
        FlowDescriptor copied = new FlowDescriptor(code, name, old.description(), old.domain(), old.propertySets(),
                old.assets(), old.inputs(), old.outputs(), old.unknown());
        write(WorkspacePaths.descriptor(path), copied.write());
        return path;
    }

    void delete(String path) throws IOException {
        Files.deleteIfExists(workspace.file(path));
    }

    /** Writes a file that is not there yet. */
    void write(String path, String text) throws IOException {
        switch (writer.save(workspace.file(path), text, SafeWriter.NO_FILE)) {
            case Saving.Saved _ -> {
            }
            case Saving.Changed changed -> throw new IOException(changed.message().text());
            case Saving.Failed failed -> throw new IOException(failed.reason().text());
        }
    }

    private static FlowDescriptor named(FlowDescriptor old, String name) {
        return new FlowDescriptor(old.code(), name, old.description(), old.domain(), old.propertySets(), old.assets(),
                old.inputs(), old.outputs(), old.unknown());
    }

    private static List<String> companions(String path) {
        return new ArrayList<>(List.of(path, WorkspacePaths.descriptor(path), WorkspacePaths.layout(path),
                WorkspacePaths.examples(path), WorkspacePaths.internalProperties(path)));
    }

    private void copy(String from, String to) throws IOException {
        if (Files.exists(workspace.file(from))) {
            Files.copy(workspace.file(from), workspace.file(to));
        }
    }

    private static void deleteFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
