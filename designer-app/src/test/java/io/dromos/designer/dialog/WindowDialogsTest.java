package io.dromos.designer.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.ui.Appearance;
import io.dromos.designer.ui.TestStage;
import io.dromos.designer.ui.Theme;
import io.dromos.designer.ui.control.FormButtons;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WindowDialogsTest {

    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
        Scene scene = new Scene(new StackPane(), 600, 400);
        new Appearance(Theme.LIGHT).follow(scene);
        TestStage.put(stage, scene);
        stage.show();
    }

    @Test
    void escapeClosesAFormThatHasButtonsOfItsOwn(FxRobot robot) throws Exception {
        var shown = WaitForAsyncUtils.asyncFx(() -> {
            TextField field = new TextField();
            field.setId("form-field");
            new WindowDialogs(() -> stage).showView("A form", new VBox(field, new FormButtons(new Button("Do it"))));
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                () -> robot.lookup("#form-field").tryQuery().filter(Node::isFocused).isPresent());

        robot.push(KeyCode.ESCAPE);

        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, shown::isDone);
        assertThat(Window.getWindows()).containsExactly(stage);
    }
}
