package io.dromos.designer;

import io.dromos.designer.cli.CommandLineProgram;
import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.model.message.Message;
import io.dromos.model.sample.SampleWorkspace;
import io.dromos.model.workspace.file.UserFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the program starts: with a command it runs that and never touches JavaFX, else it opens the window. It is no
 * JavaFX application itself, for such a class cannot be started from the class path.
 */
public final class Main {

    /** Opens the sample workspace; on a machine without a display the tour takes its place. */
    private static final String SAMPLE = "--sample";
    private static final String FIRST_FLOW = "flows/orders.camel.yaml";

    private Main() {
    }

    public static void main(String[] arguments) throws IOException {
        Console console = new Console(System.out, System.err);
        boolean sample = arguments.length > 0 && arguments[0].equals(SAMPLE);
        if (arguments.length > 0 && !sample && !namesFiles(arguments, console)) {
            System.exit(new CommandLineProgram(console).run(arguments));
        }
        if (Display.isThere()) {
            WindowStart.open(sample ? new String[]{sampleOfUser().resolve(FIRST_FLOW).toString()} : arguments);
        } else if (sample) {
            console.progress(Message.of("cli.no-display-tour"));
            String[] tour = arguments.clone();
            tour[0] = "tour";
            System.exit(new CommandLineProgram(console).run(tour));
        } else {
            console.problem("dromos", Message.of("cli.no-display").text());
            System.exit(ExitStatus.IMPOSSIBLE);
        }
    }

    private static boolean namesFiles(String[] arguments, Console console) {
        String first = arguments[0];
        return !first.startsWith("-") && !new CommandLineProgram(console).hasCommand(first)
                && Files.exists(Path.of(first));
    }

    /** Written once; what the user changes in it stays. */
    private static Path sampleOfUser() throws IOException {
        Path folder = UserFolders.standard().state().resolve("sample").resolve("shop");
        if (!Files.exists(folder)) {
            SampleWorkspace.writeTo(folder);
        }
        return folder;
    }
}
