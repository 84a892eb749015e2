package io.dromos.designer.cli.picture;

import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.designer.cli.console.Impossible;
import io.dromos.model.sample.SampleWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws the window: every view of it, or the one that a workspace opens with. */
@Command(name = "pictures", description = {"Draws every view of the window with the sample workspace, light and dark,",
        "at 100 %% and 200 %%, at 1280 x 800 and 1920 x 1080; or with --window the window of one workspace."})
@Example({"dromos pictures -o pictures/", "dromos pictures --window shop/ -o window.png"})
public final class PicturesCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FOLDER or FILE.png")
    private Path output = Path.of("");

    @Option(names = "--window", paramLabel = "WORKSPACE", description = "Draws one picture of the window with this workspace.")
    private @Nullable Path window;

    public PicturesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path home = Files.createTempDirectory("dromos-pictures");
        Path workspace = window == null ? home.resolve("shop") : window;
        if (window == null) {
            SampleWorkspace.writeTo(workspace);
        } else if (!Files.exists(workspace)) {
            throw Impossible.of("cli.no-such-file", workspace);
        }
        Toolkit.start();
        try (WindowStudio studio = WindowStudio.open(home, workspace)) {
            if (window == null) {
                for (WindowView view : WindowView.values()) {
                    say(studio.drawAll(view, output));
                }
            } else {
                studio.show(WindowView.DESIGN);
                say(List.of(studio.drawOne(output)));
            }
        } finally {
            Toolkit.stop();
            TemporaryFolder.delete(home);
        }
        return ExitStatus.DONE;
    }

    private void say(List<Path> files) {
        files.forEach(file -> console.result(file.toString(), Map.of("file", file.toString())));
    }
}
