package io.dromos.designer.canvas;

import io.dromos.designer.dialog.Clipboard;
import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.ui.Appearance;
import io.dromos.designer.ui.TestStage;
import io.dromos.designer.ui.Theme;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is painted takes the colours of a theme that is chosen while it is shown. */
@ExtendWith(ApplicationExtension.class)
class CanvasThemeTest {

    /** Between the light and the dark theme's green of steps that transform, as the minimap blends them. */
    private static final double GREEN = 0.5;

    private Appearance appearance;

    @Start
    void start(Stage stage) {
        appearance = new Appearance(Theme.LIGHT);
        EditorSession session = new EditorSession(switch (FlowDocument
                .read("- from:\n    uri: direct:start\n    steps:\n      - setBody:\n          simple: ${body}\n")) {
            case FlowReading.Opened(FlowDocument document) -> document;
            case FlowReading.ReadOnly refused -> throw new AssertionError(refused.reason().text());
        });
        FlowCanvas canvas = new FlowCanvas(session,
                new CanvasPorts(Clipboard.inMemory(), (owner, x, y, start, taken) -> {
                }, (element, expression, ended) -> new Pane(), element -> {
                }, (element, name) -> {
                }));
        Scene scene = new Scene(new StackPane(canvas), 950, 600);
        appearance.follow(scene);
        TestStage.put(stage, scene);
        stage.show();
    }

    @Test
    void theMinimapTakesTheColoursOfTheOtherTheme(FxRobot robot) throws Exception {
        robot.interact(() -> appearance.theme().set(Theme.DARK));

        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils
                .asyncFx(() -> isBrightGreenSomewhere(robot.lookup("#minimap").query())).get());
    }

    private static boolean isBrightGreenSomewhere(Node node) {
        WritableImage image = node.snapshot(null, null);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                Color color = pixels.getColor(x, y);
                if (color.getGreen() > GREEN && color.getRed() < 0.35 && color.getBlue() < color.getGreen()) {
                    return true;
                }
            }
        }
        return false;
    }
}
