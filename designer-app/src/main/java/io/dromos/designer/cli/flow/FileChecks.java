package io.dromos.designer.cli.flow;

import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Impossible;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.expression.Severity;
import io.dromos.model.message.Message;
import io.dromos.model.packaging.DromosPackage;
import io.dromos.model.packaging.PackageReader;
import io.dromos.model.packaging.PackageResult;
import io.dromos.model.packaging.PackageUnpacker;
import io.dromos.model.source.LineColumn;
import io.dromos.model.validation.Finding;
import io.dromos.model.validation.Surroundings;
import io.dromos.model.validation.check.StandardChecks;
import io.dromos.model.workspace.WorkspaceFinding;
import io.dromos.model.workspace.file.FileReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Runs all checks over what a command line names and prints what they find. */
public final class FileChecks {

    private final Console console;
    private Optional<Severity> worst = Optional.empty();

    public FileChecks(Console console) {
        this.console = console;
    }

    /** The severity of the worst finding so far. */
    public Optional<Severity> worst() {
        return worst;
    }

    public void check(Path path) {
        if (path.getFileName() != null && path.getFileName().toString().endsWith(".dromos")) {
            checkPackage(path);
            return;
        }
        KnownWorkspace workspace = KnownWorkspace.around(path);
        if (Files.isDirectory(path)) {
            workspace.findings().forEach(this::print);
        }
        List<Path> files = FlowFiles.in(path);
        refuseUnreadable(path);
        files.forEach(file -> checkFile(file, file.toString(), workspace));
    }

    /** Among others an unreadable file is a finding; one that was asked for by name could not be checked at all. */
    private static void refuseUnreadable(Path path) {
        if (Files.isRegularFile(path) && !(FlowFiles.read(path) instanceof FileReading.Text)) {
            throw new Impossible(FlowFiles.reason(FlowFiles.read(path)));
        }
    }

    private void checkPackage(Path file) {
        Path folder = temporaryFolder();
        try {
            PackageResult opened = new PackageReader().open(file);
            if (opened instanceof PackageResult.Refused(var refusal)) {
                found(file.toString(), new Place(1, 1, 1, 1), Severity.ERROR, refusal.code(), refusal.message(), "",
                        "", List.of());
                return;
            }
            if (opened instanceof PackageResult.Opened(DromosPackage whole)
                    && new PackageUnpacker().unpack(whole, folder) instanceof PackageResult.Unpacked) {
                KnownWorkspace workspace = KnownWorkspace.around(folder);
                FlowFiles.under(List.of(folder))
                        .forEach(each -> checkFile(each, file + "!" + folder.relativize(each), workspace));
            }
        } finally {
            deleteFolder(folder);
        }
    }

    private void checkFile(Path file, String name, KnownWorkspace workspace) {
        FileReading reading = FlowFiles.read(file);
        if (!(reading instanceof FileReading.Text(Path _, String text, String _))) {
            found(name, new Place(1, 1, 1, 1), Severity.ERROR, "file-not-read", reading.message(), "", "", List.of());
            return;
        }
        switch (FlowDocument.read(text)) {
            case FlowReading.ReadOnly(String _, Message reason, Optional<LineColumn> place) -> {
                boolean xml = reason.key().equals("document.xml");
                LineColumn at = place.orElse(new LineColumn(1, 1));
                found(name, new Place(at.line(), at.column(), at.line(), at.column()),
                        xml ? Severity.INFO : Severity.ERROR, reason.key().replace('.', '-'), reason, "", "",
                        List.of());
            }
            case FlowReading.Opened(FlowDocument document) -> {
                Surroundings surroundings = workspace.of(file);
                StandardChecks.validator().check(document, surroundings).findings()
                        .forEach(finding -> print(name, document, finding));
            }
        }
    }

    private void print(String file, FlowDocument document, Finding finding) {
        var location = finding.location();
        String element = location.element().flatMap(document.index()::find).map(document.index()::addressOf)
                .orElse("");
        found(file, new Place(location.start().line(), location.start().column(), location.end().line(),
                location.end().column()), finding.severity(), finding.code(), finding.message(), element,
                location.option(), finding.fixes());
    }

    private void print(WorkspaceFinding finding) {
        int line = Math.max(1, finding.line());
        int column = Math.max(1, finding.column());
        found(finding.path(), new Place(line, column, line, column), finding.severity(), finding.code(),
                finding.message(), "", "", List.of());
    }

    private record Place(int line, int column, int endLine, int endColumn) {}

    private void found(String file, Place place, Severity severity, String code, Message message, String element,
            String option, List<String> fixes) {
        if (worst.isEmpty() || severity.compareTo(worst.get()) < 0) {
            worst = Optional.of(severity);
        }
        String words = severity.name().toLowerCase(Locale.ROOT);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file);
        json.put("line", place.line());
        json.put("column", place.column());
        json.put("endLine", place.endLine());
        json.put("endColumn", place.endColumn());
        json.put("severity", words);
        json.put("code", code);
        json.put("message", message.text());
        json.put("element", element);
        json.put("option", option);
        json.put("fixes", fixes);
        console.result(file + ":" + place.line() + ":" + place.column() + ": " + words + ": " + message.text() + " ["
                + code + "]", json);
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("dromos-check-");
        } catch (IOException problem) {
            throw Impossible.of("cli.file-problem", "temporary folder", String.valueOf(problem.getMessage()));
        }
    }

    private static void deleteFolder(Path folder) {
        try (var walk = Files.walk(folder)) {
            for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException leftBehind) {
            throw Impossible.of("cli.file-problem", folder, String.valueOf(leftBehind.getMessage()));
        }
    }
}
