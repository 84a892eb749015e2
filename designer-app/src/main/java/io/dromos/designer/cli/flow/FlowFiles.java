package io.dromos.designer.cli.flow;

import io.dromos.designer.cli.console.Impossible;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.message.Message;
import io.dromos.model.source.LineColumn;
import io.dromos.model.workspace.FileKind;
import io.dromos.model.workspace.WorkspacePaths;
import io.dromos.model.workspace.file.FileReading;
import io.dromos.model.workspace.file.TextFileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds and opens the flow files that a command line names. */
public final class FlowFiles {

    /** A file as it was opened. */
    public record Opened(Path file, FlowDocument document, String digest) {}

    private FlowFiles() {
    }

    /** Files as they are named; of a folder every YAML and XML file below it, hidden folders left out, in order. */
    static List<Path> under(List<Path> paths) {
        return under(paths, FlowFiles::looksLikeFlow);
    }

    /** The same of one path, which has to hold a flow. */
    static List<Path> in(Path path) {
        List<Path> files = under(List.of(path));
        if (files.isEmpty()) {
            throw Impossible.of("cli.no-flows", path);
        }
        return files;
    }

    /** The same, with the integrations. */
    static List<Path> withIntegrations(List<Path> paths) {
        return under(paths, file -> looksLikeFlow(file) || isIntegration(file));
    }

    private static boolean isIntegration(Path file) {
        return WorkspacePaths.kind(file.getFileName().toString()) == FileKind.INTEGRATION;
    }

    private static List<Path> under(List<Path> paths, Predicate<Path> wanted) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw Impossible.of("cli.no-such-file", path);
            }
            if (Files.isDirectory(path)) {
                files.addAll(inFolder(path, wanted));
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static List<Path> inFolder(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).filter(wanted)
                    .filter(file -> !isHidden(folder.relativize(file))).sorted().toList();
        } catch (IOException unreadable) {
            throw Impossible.of("cli.file-problem", folder, String.valueOf(unreadable.getMessage()));
        }
    }

    private static boolean looksLikeFlow(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".xml");
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".") && part.toString().length() > 1) {
                return true;
            }
        }
        return false;
    }

    static FileReading read(Path file) {
        return new TextFileReader().read(file);
    }

    /** Why a file cannot be read at all. */
    static Message reason(FileReading reading) {
        return reading.message();
    }

    /** Opens a file that has to be a flow. */
    public static Opened open(Path file) {
        if (!Files.exists(file)) {
            throw Impossible.of("cli.no-such-file", file);
        }
        FileReading reading = read(file);
        if (!(reading instanceof FileReading.Text(Path _, String text, String digest))) {
            throw new Impossible(reading.message());
        }
        return switch (FlowDocument.read(text)) {
            case FlowReading.Opened(FlowDocument document) -> new Opened(file, document, digest);
            case FlowReading.ReadOnly(String _, Message reason, Optional<LineColumn> _) ->
                throw Impossible.of("cli.read-only", file, reason.text());
        };
    }
}
