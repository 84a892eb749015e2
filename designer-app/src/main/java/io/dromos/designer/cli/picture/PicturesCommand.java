package io.dromos.designer.cli.picture;

import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.designer.cli.console.Impossible;
import io.dromos.designer.cli.console.TemporaryFolder;
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

    @Option(names = "--view", paramLabel = "NAME", description = "Draws only this view; can be given several times.")
    private List<String> only = List.of();

    public PicturesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<WindowView> views = views();
        Path home = Files.createTempDirectory("dromos-pictures");
        Path workspace = workspace(home);
        Toolkit.start();
        try (WindowStudio studio = WindowStudio.open(home, workspace)) {
            if (window == null) {
                if (views.contains(WindowView.WELCOME)) {
                    say(studio.drawAll(WindowView.WELCOME, output));
                }
                studio.load();
                RunningShop.start(studio.hand());
                for (WindowView view : views.stream().filter(each -> !each.equals(WindowView.WELCOME)).toList()) {
                    say(studio.drawAll(view, output));
                }
            } else {
                studio.load();
                say(List.of(studio.drawOne(WindowView.design(), output)));
            }
        } finally {
            Toolkit.stop();
            TemporaryFolder.delete(home);
        }
        return ExitStatus.DONE;
    }

    private Path workspace(Path home) throws IOException {
        if (window == null) {
            return PictureWorkspace.writeTo(home);
        }
        if (!Files.exists(window)) {
            throw Impossible.of("cli.no-such-file", window);
        }
        return window;
    }

    private List<WindowView> views() {
        List<WindowView> all = WindowView.all();
        List<String> names = all.stream().map(WindowView::name).toList();
        only.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(unknown -> {
            throw Impossible.of("cli.no-such-view", unknown, String.join(", ", names));
        });
        return all.stream().filter(view -> only.isEmpty() || only.contains(view.name())).toList();
    }

    private void say(List<Path> files) {
        files.forEach(file -> console.result(file.toString(), Map.of("file", file.toString())));
    }
}
