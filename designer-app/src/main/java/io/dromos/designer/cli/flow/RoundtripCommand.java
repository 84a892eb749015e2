package io.dromos.designer.cli.flow;

import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.source.LineColumn;
import io.dromos.model.workspace.file.FileReading;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells whether files come out as they went in. */
@Command(name = "roundtrip", description = {"Opens each file, builds its document, writes it to memory and compares:",
        "identical, different, or read-only with the reason. Exit status 1 if any differs."})
@Example("dromos roundtrip flows/")
public final class RoundtripCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders.")
    private List<Path> paths = List.of();

    public RoundtripCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean allSame = true;
        for (Path path : paths) {
            for (Path file : FlowFiles.in(path)) {
                allSame &= tell(file);
            }
        }
        return allSame ? ExitStatus.DONE : ExitStatus.NO;
    }

    private boolean tell(Path file) {
        FileReading reading = FlowFiles.read(file);
        if (!(reading instanceof FileReading.Text(Path _, String text, String _))) {
            print(file, "read-only", reading.message().text());
            return true;
        }
        return switch (FlowDocument.read(text)) {
            case FlowReading.Opened(FlowDocument document) -> {
                document.index().forEach(document.index()::rangeOf);
                boolean same = document.source().root().text().equals(text);
                print(file, same ? "identical" : "different", "");
                yield same;
            }
            case FlowReading.ReadOnly(String _, var reason, Optional<LineColumn> _) -> {
                print(file, "read-only", reason.text());
                yield true;
            }
        };
    }

    private void print(Path file, String result, String reason) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.toString());
        json.put("result", result);
        if (!reason.isEmpty()) {
            json.put("reason", reason);
        }
        console.result(result + " " + file + (reason.isEmpty() ? "" : ": " + reason), json);
    }
}
