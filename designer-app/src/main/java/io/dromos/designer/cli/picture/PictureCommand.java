package io.dromos.designer.cli.picture;

import io.dromos.designer.canvas.CanvasPicture;
import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.designer.cli.console.Impossible;
import io.dromos.designer.cli.flow.FlowFiles;
import io.dromos.designer.ui.Picture;
import io.dromos.designer.ui.Theme;
import io.dromos.model.diagram.Direction;
import io.dromos.model.document.FlowDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a flow as the canvas shows it. */
@Command(name = "picture", description = "Draws the canvas of a flow into a PNG or SVG file.")
@Example({"dromos picture orders.camel.yaml -o orders.png --theme dark --scale 2",
        "dromos picture orders.camel.yaml -o orders.svg"})
public final class PictureCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE.png or FILE.svg")
    private Path output = Path.of("");

    @Option(names = "--theme", paramLabel = "light|dark", defaultValue = "light")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--scale", paramLabel = "NUMBER", defaultValue = "1", description = "Pixels for each pixel at 100 %%.")
    private double scale = 1;

    @Option(names = "--direction", paramLabel = "LEFT_TO_RIGHT|TOP_TO_BOTTOM", defaultValue = "LEFT_TO_RIGHT")
    private Direction direction = Direction.LEFT_TO_RIGHT;

    public PictureCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!(scale > 0 && scale <= 8)) {
            throw Impossible.of("cli.picture-scale", scale);
        }
        FlowDocument document = FlowFiles.open(file).document();
        String name = output.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) {
            SvgFile.write(document, theme, direction, scale, output);
        } else if (name.endsWith(".png")) {
            Toolkit.start();
            try {
                Picture picture = Toolkit.run(() -> CanvasPicture.of(document, theme, direction, scale));
                picture.save(output);
            } finally {
                Toolkit.stop();
            }
        } else {
            throw Impossible.of("cli.picture-format", output);
        }
        console.result(output.toString(), Map.of("file", output.toString()));
        return ExitStatus.DONE;
    }
}
