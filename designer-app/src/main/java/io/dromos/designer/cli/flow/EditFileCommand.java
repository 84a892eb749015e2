package io.dromos.designer.cli.flow;

import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.designer.cli.console.Impossible;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.message.Message;
import io.dromos.model.workspace.file.SafeWriter;
import io.dromos.model.workspace.file.Saving;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Edits a flow file as the canvas and the inspector do: only the lines of what is edited change. */
@Command(name = "edit", description = {"Edits a flow file; several edits in one call are made in their order.",
        "Addresses are those of 'dromos outline' for the file as it is before the call, or ids of steps.",
        "Exit status 1 when an edit is refused: then nothing is written."})
@Example({"dromos edit orders.camel.yaml --at 0/from --set parameters.period=5000",
        "dromos edit orders.camel.yaml --insert log --after 0/from/steps/1 --set message=done --diff",
        "dromos edit orders.camel.yaml --at 0/from/steps/1 --through 0/from/steps/3 --wrap doTry",
        "dromos edit orders.camel.yaml --rename direct:orders=direct:purchases --diff",
        "dromos edit orders.camel.yaml --at 0/from/steps/0 --unset description --move 0/from/steps/2 --before 0/from/steps/0"})
public final class EditFileCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @ArgGroup(exclusive = false, multiplicity = "0..*", heading = "Edits:%n")
    // The parser adds to this very list.
    private List<EditOperation> operations = new ArrayList<>();

    @Option(names = {"-o",
            "--output"}, paramLabel = "FILE", description = "Where the result is written; the file itself if absent.")
    private @Nullable Path output;

    @Option(names = "--diff", description = "Prints a unified diff and writes nothing, unless --output is given.")
    private boolean diff;

    public EditFileCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (operations.isEmpty() || !operations.stream().allMatch(EditOperation::doesSomething)) {
            throw Impossible.of("cli.edit-nothing");
        }
        FlowFiles.Opened opened = FlowFiles.open(file);
        FlowDocument after = new Edits(opened.document()).carryOut(operations);
        if (diff) {
            UnifiedDiff.print(console, file, opened.document().text(), after.text());
        }
        if (!diff || output != null) {
            save(opened, after.text());
        }
        return ExitStatus.DONE;
    }

    private void save(FlowFiles.Opened opened, String text) {
        Path target = output == null ? file : output;
        Saving saving = output == null
                ? new SafeWriter().save(file, text, opened.digest())
                : new SafeWriter().overwrite(target, text);
        switch (saving) {
            case Saving.Saved _ -> console.progress(Message.of("cli.edit-saved", target));
            case Saving.Changed changed -> throw new Impossible(changed.message());
            case Saving.Failed(Path _, Message reason) -> throw new Impossible(reason);
        }
    }
}
