package io.dromos.designer;

import io.dromos.designer.cli.CommandLineProgram;
import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.model.message.Message;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the program starts: with a command it runs that and never touches JavaFX, else it opens the window. It is no
 * JavaFX application itself, for such a class cannot be started from the class path.
 */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        Console console = new Console(System.out, System.err);
        if (arguments.length > 0 && !namesFiles(arguments, console)) {
            System.exit(new CommandLineProgram(console).run(arguments));
        }
        if (!Display.isThere()) {
            console.problem("dromos", Message.of("cli.no-display").text());
            System.exit(ExitStatus.IMPOSSIBLE);
        }
        WindowStart.open(arguments);
    }

    private static boolean namesFiles(String[] arguments, Console console) {
        String first = arguments[0];
        return !first.startsWith("-") && !new CommandLineProgram(console).hasCommand(first)
                && Files.exists(Path.of(first));
    }
}
