package io.dromos.designer.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.dromos.designer.app.Designer;
import io.dromos.designer.app.TestSurroundings;
import io.dromos.designer.dialog.ScriptedDialogs;
import io.dromos.model.sample.SampleWorkspace;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("display")
@ExtendWith(ApplicationExtension.class)
class FileDropTest {

    @TempDir
    Path folder;

    private Path flow;
    private Designer designer;
    private Label file;
    private Stage window;

    @Start
    void start(Stage stage) throws Exception {
        SampleWorkspace.writeTo(folder.resolve("shop"));
        flow = folder.resolve("shop/flows/orders.camel.yaml");
        window = stage;
        designer = new Designer(TestSurroundings.in(folder, new ScriptedDialogs()), stage);
        designer.show();
        stage.setX(0);
        stage.setY(0);
        file = draggable(flow);
        desktopWith(file).show();
    }

    /** A file as a file manager shows it. */
    private static Label draggable(Path path) {
        Label label = new Label(path.getFileName().toString());
        label.setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(path.toFile()));
            label.startDragAndDrop(TransferMode.ANY).setContent(content);
            event.consume();
        });
        return label;
    }

    private static Stage desktopWith(Label file) {
        Stage desktop = new Stage();
        desktop.setScene(new Scene(file, 200, 60));
        desktop.setX(20);
        desktop.setY(680);
        desktop.setAlwaysOnTop(true);
        return desktop;
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new MouseButton[]{});
        robot.interact(() -> {
            designer.tasks().close();
            file.getScene().getWindow().hide();
        });
    }

    @Test
    void aFlowThatIsDroppedOnTheWindowOpensInItsWorkspace(FxRobot robot) throws Exception {
        Point2D middle = new Point2D(window.getX() + window.getWidth() / 2, window.getY() + 300);

        robot.drag(file, MouseButton.PRIMARY).moveTo(middle).moveBy(10, 10).drop();

        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> designer.flows().front().isPresent());
        assertThat(designer.flows().front().orElseThrow().flow().file().file()).isEqualTo(flow);
    }
}
