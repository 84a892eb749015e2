package io.dromos.designer.refactoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.UiThread;
import io.dromos.designer.ui.Appearance;
import io.dromos.designer.ui.TestStage;
import io.dromos.designer.ui.Theme;
import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.refactoring.FileRenaming;
import io.dromos.model.refactoring.NamedThing;
import io.dromos.model.refactoring.Renaming;
import io.dromos.model.refactoring.WorkspaceRenaming;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RenameViewTest {

    private static final String FLOW = """
            - from:
                uri: timer:tick
                steps:
                  - setHeader:
                      name: amount
                      constant: 5
                  - log:
                      message: "costs ${header.amount}"
            """;

    private final BackgroundTasks tasks = new BackgroundTasks(UiThread.javafx(), problem -> {
        throw new AssertionError(problem);
    });
    private final WorkspaceRenaming renaming = new WorkspaceRenaming(BundledCatalog.shared());
    private final List<RenamePreview> taken = new ArrayList<>();

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(new RenameView("amount", this::search, tasks, taken::add), 620, 420);
        new Appearance(Theme.LIGHT).follow(scene);
        TestStage.put(stage, scene);
        stage.show();
    }

    private RenamePreview search(String name) {
        Renaming wanted = new Renaming(NamedThing.HEADER, "amount", name);
        return new RenamePreview(renaming.preview("flows/a.camel.yaml", FLOW, wanted).stream().toList(),
                wanted.refusal());
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void showsAllPlacesBeforeAnythingChanges(FxRobot robot) throws Exception {
        type(robot, "total");

        waitFor(10, TimeUnit.SECONDS, () -> after(robot)
                .equals(List.of("name: total", "message: \"costs ${header.total}\"")));
        assertThat(taken).isEmpty();

        robot.clickOn("Rename");
        assertThat(taken.getFirst().files()).extracting(FileRenaming::after)
                .containsExactly(FLOW.replace("amount", "total"));
    }

    @Test
    void aNameThatCanNotBeIsNotTaken(FxRobot robot) throws Exception {
        type(robot, "to tal");

        waitFor(10, TimeUnit.SECONDS, () -> !robot.lookup(".label").queryAllAs(Label.class).stream()
                .filter(label -> label.getText().contains("to tal")).toList().isEmpty());
        assertThat(robot.lookup("#rename-take").queryAs(Button.class).isDisabled()).isTrue();
    }

    private static void type(FxRobot robot, String name) {
        robot.clickOn("#rename-name").push(KeyCode.SHORTCUT, KeyCode.A);
        robot.interact(() -> robot.lookup("#rename-name").queryAs(TextField.class).setText(name));
    }

    private static List<String> after(FxRobot robot) {
        return robot.lookup(".rename-after").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }
}
