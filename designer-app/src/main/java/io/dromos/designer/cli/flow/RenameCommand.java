package io.dromos.designer.cli.flow;

import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.designer.cli.console.Impossible;
import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.message.Message;
import io.dromos.model.refactoring.NameUse;
import io.dromos.model.refactoring.NamedThing;
import io.dromos.model.refactoring.Renaming;
import io.dromos.model.refactoring.WorkspaceRenaming;
import io.dromos.model.refactoring.WorkspaceRenaming.Target;
import io.dromos.model.workspace.file.FileReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Renames what expressions and steps refer to by name, in all files of a folder. */
@Command(name = "rename", description = {
        "Renames a header, exchange property, variable, field, endpoint or route in all flows.",
        "A field also in the data models of integrations, a header also in their scenarios.",
        "Expressions of every language, options and addresses change; comments and other texts stay.",
        "All files are written, or none. Exit status 1 when nothing uses the name."})
@Example({"dromos rename header amout amount flows --diff", "dromos rename field customer.name fullName flows",
        "dromos rename endpoint direct:orders direct:purchases flows --all"})
public final class RenameCommand implements Callable<Integer> {

    private final Console console;
    private final WorkspaceRenaming workspace = new WorkspaceRenaming(BundledCatalog.shared());

    @Parameters(index = "0", paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}. Case does not count.")
    private NamedThing kind = NamedThing.HEADER;

    @Parameters(index = "1", paramLabel = "OLD", description = "The name; of a field its path, of an endpoint its address.")
    private String from = "";

    @Parameters(index = "2", paramLabel = "NEW")
    private String to = "";

    @Parameters(index = "3..*", arity = "1..*", paramLabel = "PATH")
    private List<Path> paths = List.of();

    @Option(names = "--all", description = "Also renames what only looks like a use of the name.")
    private boolean all;

    @Option(names = "--diff", description = "Prints a unified diff and writes nothing.")
    private boolean diff;

    public RenameCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Renaming renaming = new Renaming(kind, from, to);
        renaming.refusal().ifPresent(reason -> {
            throw new Impossible(reason);
        });
        List<Target> targets = targets(renaming);
        if (targets.isEmpty()) {
            console.progress(Message.of("cli.rename-none", from));
            return ExitStatus.NO;
        }
        tellLikely(targets);
        List<Target> chosen = all ? targets : targets.stream().map(RenameCommand::certain).toList();
        if (diff) {
            chosen.forEach(target -> UnifiedDiff.print(console, target.file(), target.renaming().text(),
                    target.renaming().after()));
        } else {
            write(chosen.stream().filter(target -> !target.renaming().uses().isEmpty()).toList());
        }
        return ExitStatus.DONE;
    }

    private List<Target> targets(Renaming renaming) {
        List<Target> targets = new ArrayList<>();
        for (Path file : FlowFiles.withIntegrations(paths)) {
            if (FlowFiles.read(file) instanceof FileReading.Text(Path _, String text, String digest)) {
                workspace.preview(file.toString(), text, renaming)
                        .ifPresent(found -> targets.add(new Target(file, digest, found)));
            }
        }
        return targets;
    }

    private static Target certain(Target target) {
        return new Target(target.file(), target.digest(), target.renaming().onlyCertain());
    }

    private void tellLikely(List<Target> targets) {
        long likely = targets.stream().flatMap(target -> target.renaming().uses().stream())
                .filter(use -> !use.certain()).count();
        if (likely > 0 && !all) {
            console.progress(Message.of("cli.rename-likely", likely));
        }
    }

    private void write(List<Target> targets) {
        workspace.write(targets).ifPresent(reason -> {
            throw new Impossible(reason);
        });
        for (Target target : targets) {
            target.renaming().uses().forEach(use -> console
                    .result(target.file() + ":" + use.line() + ": " + use.after(), json(target, use)));
        }
    }

    private static Map<String, Object> json(Target target, NameUse use) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", target.file().toString());
        json.put("line", use.line());
        json.put("before", use.before());
        json.put("after", use.after());
        json.put("certain", use.certain());
        return json;
    }
}
