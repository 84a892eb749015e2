package io.dromos.designer.cli.flow;

import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.designer.cli.console.Impossible;
import io.dromos.model.expression.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** All checks over files, folders, workspaces and packages; or over expressions alone. */
@Command(name = "check", description = {"Runs all checks over files, folders, workspaces and packages.",
        "Exit status 1 when there are errors."})
@Example({"dromos check shop/", "dromos check orders.camel.yaml --format json",
        "dromos check --expressions expressions.jsonl"})
public final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files, folders, workspaces, packages.")
    private List<Path> paths = List.of();

    @Option(names = "--expressions", paramLabel = "FILE.jsonl", description = "Checks expressions, one JSON object a line: language, kind, expr.")
    private @Nullable Path expressions;

    @Option(names = "--engine", paramLabel = "own|camel|both", description = "Which parser gives the verdict on expressions.", defaultValue = "both")
    private ExpressionEngine engine = ExpressionEngine.BOTH;

    public CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (expressions != null) {
            return new ExpressionFileCheck(console, engine).check(expressions);
        }
        if (paths.isEmpty()) {
            throw Impossible.of("cli.check-nothing");
        }
        FileChecks checks = new FileChecks(console);
        paths.forEach(checks::check);
        return checks.worst().filter(Severity.ERROR::equals).isPresent() ? ExitStatus.NO : ExitStatus.DONE;
    }
}
