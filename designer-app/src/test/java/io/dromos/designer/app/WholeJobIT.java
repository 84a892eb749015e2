package io.dromos.designer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dromos.deploy.log.LogLine;
import io.dromos.designer.deploy.ServiceConnector;
import io.dromos.designer.dialog.Clipboard;
import io.dromos.designer.dialog.WindowDialogs;
import io.dromos.designer.dialog.WindowNotices;
import io.dromos.designer.service.LocalServices;
import io.dromos.designer.settings.SettingsFile;
import io.dromos.designer.settings.SettingsStore;
import io.dromos.designer.settings.WindowPlace;
import io.dromos.designer.task.UiThread;
import io.dromos.model.property.SecretKeyFile;
import io.dromos.model.workspace.journal.RecoveryJournals;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The main job from an empty canvas to an answer and back, by gestures alone, with the service of the distribution. */
@ExtendWith(ApplicationExtension.class)
class WholeJobIT {

    @TempDir
    Path folder;

    private Stage stage;
    private Designer designer;

    @Start
    void start(Stage first) throws Exception {
        stage = first;
        Path shop = folder.resolve("shop");
        Files.createDirectories(shop.resolve("flows"));
        Files.writeString(shop.resolve("dromos.json"),
                "{\"format\": 1, \"name\": \"shop\", \"environments\": [\"dev\"]}");
        designer = new Designer(surroundings(), stage);
        designer.show();
        designer.open(shop);
    }

    /** A user's desktop, but for where things are kept. */
    private Surroundings surroundings() {
        SettingsStore settings = new SettingsStore(new SettingsFile(folder.resolve("settings.json")));
        SecretKeyFile secrets = new SecretKeyFile(folder.resolve("secret.key"));
        settings.change(kept -> kept.withWindow(new WindowPlace(0, 20, 1000, 880, false)));
        return new Surroundings(settings, WindowDialogs::new, WindowNotices::new, Clipboard.inMemory(),
                UiThread.javafx(), file -> {
                },
                () -> new ServiceConnector(LocalServices.in(folder.resolve("service")), secrets),
                new RecoveryJournals(folder.resolve("journals")), secrets,
                () -> List.of(Surroundings.ANY_SCREEN));
    }

    /** What is not saved when a test fails is not wanted. */
    @AfterEach
    void close(FxRobot robot) {
        Platform.runLater(designer::close);
        await().atMost(WindowHands.SOON).until(() -> {
            robot.lookup("Do not save").tryQueryAs(Button.class).ifPresent(robot::clickOn);
            return !stage.isShowing();
        });
    }

    @Test
    void fromAnEmptyCanvasToAnAnswerAndBack(FxRobot robot) throws Exception {
        WindowHands hands = new WindowHands(robot, designer);
        hands.until("the workspace", () -> designer.workspace().workspace().get().isPresent());

        hands.press(KeyCode.CONTROL, KeyCode.N);
        hands.click(".dialog-pane .text-field");
        hands.write("Greeting");
        hands.press(KeyCode.ENTER);
        hands.until("the new flow", () -> designer.flows().front().isPresent());
        Path file = folder.resolve("shop/flows/greeting.camel.yaml");
        byte[] before = Files.readAllBytes(file);

        draw(hands);
        mendAWrongExpression(hands);
        deploy(hands);

        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(answerTo(hands, "a large one")).isEqualTo("Needs approval: order a large one");
        assertThat(answerTo(hands, "a small one")).isEqualTo("Accepted: order a small one");
        readTheLog(robot, hands);

        undoAll(hands);
        hands.press(KeyCode.CONTROL, KeyCode.S);
        hands.until("saved", () -> hands.words("#status-saved").equals("Saved"));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private static void draw(WindowHands hands) {
        hands.click("#palette-group-beginnings");
        hands.dragToEmptyCanvas("#palette-step-from");
        assertThat(hands.text()).contains("direct:start");
        hands.dragToEndOf("#palette-step-setBody", "from");
        hands.dragToEndOf("#palette-step-choice", "from");
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT9);
        hands.dragToEndOf("#palette-step-setBody", "when");
        hands.dragToEndOf("#palette-step-setBody", "otherwise");
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT9);
        hands.typeExpression(hands.elements("setBody").getFirst(), "order ${body}");
        hands.accept();
        hands.typeExpression(hands.elements("setBody").get(1), "Needs approval: ${body}");
        hands.accept();
        hands.typeExpression(hands.elements("setBody").getLast(), "Accepted: ${body}");
        hands.accept();
    }

    private void mendAWrongExpression(WindowHands hands) {
        hands.typeExpression(hands.elements("when").getFirst(), "${boddy} contains 'large'");
        hands.until("the squiggle", () -> hands.shown(".in-place-expression .squiggle-error"));
        hands.accept();
        hands.press(KeyCode.ALT, KeyCode.DIGIT4);
        hands.until("the problem", () -> hands.shown(".problem-cell .problem-head")
                && designer.problems().title().get().equals("Problems 1"));

        hands.typeExpression(hands.elements("when").getFirst(), "${body} contains 'large'");
        hands.until("no squiggle", () -> !hands.shown(".in-place-expression .squiggle-error"));
        hands.accept();
        hands.until("no problem", () -> designer.problems().title().get().equals("Problems"));
    }

    private static void deploy(WindowHands hands) {
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        hands.until("deployed", () -> hands.words("#status-deployed").equals("rev 1 deployed"));
    }

    private static String answerTo(WindowHands hands, String body) {
        hands.click("#try-body");
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.write(body);
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        hands.until("an answer", () -> hands.shown("#try-answer-body") && hands.answer().contains(body));
        return hands.answer();
    }

    private static void readTheLog(FxRobot robot, WindowHands hands) {
        hands.press(KeyCode.ALT, KeyCode.DIGIT5);
        TableView<?> log = robot.lookup("#log-table").queryTableView();
        await("the log").atMost(WindowHands.SOON).untilAsserted(() -> assertThat(log.getItems())
                .map(LogLine.class::cast).filteredOn(line -> line.eventType().equals("completed"))
                .extracting(LogLine::flowCode).containsExactly("greeting", "greeting"));
    }

    private void undoAll(WindowHands hands) {
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        int most = 200;
        while (designer.actions().get("edit.undo").enabled().get() && most-- > 0) {
            hands.press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(hands.text()).isEmpty();
    }
}
