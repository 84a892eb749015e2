package io.dromos.designer.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.app.Designer;
import io.dromos.designer.app.TestSurroundings;
import io.dromos.designer.dialog.Clipboard;
import io.dromos.designer.dialog.ScriptedDialogs;
import io.dromos.designer.scenario.form.ScenarioUse;
import io.dromos.designer.scenario.session.IntegrationSession;
import io.dromos.model.scenario.DataType;
import io.dromos.model.scenario.Direction;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.IntegrationCodec;
import io.dromos.model.scenario.Property;
import io.dromos.model.scenario.PropertyType;
import io.dromos.model.scenario.Scenario;
import io.dromos.model.scenario.check.ScenarioPlace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class IntegrationEditorTest {

    @TempDir
    static Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<String> saved = new ArrayList<>();
    private final List<ScenarioUse.Flow> flows = new ArrayList<>();
    private Designer designer;
    private IntegrationEditor editor;

    @Start
    void start(Stage stage) {
        designer = new Designer(TestSurroundings.in(folder, dialogs), stage);
        designer.show();
        designer.workbench().leftShown().set(false);
        designer.workbench().bottomShown().set(false);
        editor = open(Integration.of("Notifications", "notifications"));
    }

    @Test
    void anIntegrationMadeByGesturesIsSavedAndReadAgainEqual(FxRobot robot) {
        robot.clickOn(".model-canvas .empty-state .button");
        type(robot, "#scenario-name", "Send OTP");
        type(robot, "#scenario-identifier", "send-otp");
        type(robot, "#scenario-description", "One-time passwords");
        robot.clickOn("#topics-add").clickOn("#topics-add").clickOn("#topics-add");
        robot.interact(() -> combo(robot, "#topic-environment-2").setValue("dev"));
        type(robot, "#topic-name-2", "dev.otp.out");
        robot.clickOn("#headers-add");

        for (PropertyType each : PropertyType.values()) {
            String card = PropertyType.ofOutputModels().contains(each) ? "#card-send-otp-out" : "#card-send-otp-in";
            dragType(robot, each, card);
            robot.push(KeyCode.ENTER);
        }
        dragType(robot, PropertyType.STRING, row(robot, "send-otp", Direction.OUT, 3));
        robot.write("inner").push(KeyCode.ENTER);
        robot.interact(() -> editor.session().select(new ScenarioPlace.OfIntegration()));
        robot.clickOn("#integration-editor .section-header .icon-button");
        type(robot, "#scenario-name", "Push");
        type(robot, "#scenario-identifier", "push");
        robot.push(KeyCode.CONTROL, KeyCode.S);

        Integration made = editor.session().integration();
        assertThat(made.scenarios()).extracting(Scenario::identifier).containsExactly("send-otp", "push");
        Scenario otp = made.scenarios().getFirst();
        assertThat(otp.output().properties()).extracting(property -> property.type().type()).containsExactly(
                PropertyType.STRING, PropertyType.NUMBER, PropertyType.BOOLEAN, PropertyType.OBJECT,
                PropertyType.ARRAY, PropertyType.ENUM);
        assertThat(otp.output().properties().get(3).properties()).extracting(Property::name).containsExactly("inner");
        assertThat(otp.input().properties()).extracting(property -> property.type().type())
                .containsExactly(PropertyType.OBJECT_REF, PropertyType.ARRAY_REF);
        assertThat(otp.topics()).hasSize(3);
        assertThat(otp.topic(Direction.OUT, "dev").orElseThrow().name()).isEqualTo("dev.otp.out");
        assertThat(otp.headers()).hasSize(2);
        assertThat(saved).hasSize(1);
        assertThat(IntegrationCodec.read(saved.getFirst()).found()).contains(made);
    }

    @Test
    void everythingIsUndoneAndDoneAgain(FxRobot robot) {
        Integration start = Integrations.notifications();
        robot.interact(() -> editor = open(start));
        robot.interact(() -> editor.session().select(new ScenarioPlace.OfScenario("send-email-otp")));
        dragType(robot, PropertyType.STRING, "#card-send-email-otp-out");
        robot.write("subject").push(KeyCode.ENTER);
        type(robot, "#property-example", "Your code");
        robot.interact(() -> editor.content().requestFocus());
        Integration end = editor.session().integration();

        for (int step = 0; step < 3; step++) {
            robot.interact(editor.session().values()::undo);
        }
        assertThat(editor.session().integration()).isEqualTo(start);
        for (int step = 0; step < 3; step++) {
            robot.interact(editor.session().values()::redo);
        }
        assertThat(editor.session().integration()).isEqualTo(end);
    }

    @Test
    void aRowIsDraggedIntoAnObjectAndOutAgainByKeys(FxRobot robot) {
        robot.interact(() -> editor = open(Integrations.notifications()));
        robot.interact(() -> editor.session().select(new ScenarioPlace.OfScenario("send-email-otp")));
        WaitForAsyncUtils.waitForFxEvents();

        drag(robot, row(robot, "send-email-otp", Direction.OUT, 0), row(robot, "send-email-otp", Direction.OUT, 2));

        assertThat(names(0)).containsExactly("channel", "recipient", "digits", "urgent", "attachments");
        assertThat(scenario().output().properties().get(1).properties()).extracting(Property::name)
                .containsExactly("name", "email", "template");

        robot.push(KeyCode.ALT, KeyCode.LEFT);
        robot.push(KeyCode.ALT, KeyCode.UP);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(names(0)).startsWith("template", "channel");
        robot.push(KeyCode.DELETE);
        assertThat(names(0)).startsWith("channel", "recipient");
    }

    @Test
    void aReferenceIsPutOnAnotherObjectByItsEnd(FxRobot robot) {
        robot.interact(() -> editor = open(Integrations.notifications()));
        robot.interact(() -> {
            editor.session().select(new ScenarioPlace.OfScenario("send-email-otp"));
            designer.workbench().rightShown().set(false);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            robot.lookup(".zoom-controls .icon-button").queryAllAs(Node.class).stream().skip(2).findFirst()
                    .ifPresent(button -> ((Button) button).fire());
        });

        drag(robot, robot.lookup("#card-send-email-otp-in .reference-port").query(),
                robot.lookup("#card-object-Delivery .card-header").query());

        assertThat(scenario().input().properties().get(1).type()).isEqualTo(new DataType.ObjectReference("Delivery"));
    }

    @Test
    void whereAPropertyWouldGoIsSeenWhileItIsDragged(FxRobot robot) {
        robot.interact(() -> editor = open(Integrations.notifications()));
        robot.interact(() -> editor.session().select(new ScenarioPlace.OfScenario("send-email-otp")));
        WaitForAsyncUtils.waitForFxEvents();

        robot.drag(row(robot, "send-email-otp", Direction.OUT, 0), MouseButton.PRIMARY)
                .moveTo(row(robot, "send-email-otp", Direction.OUT, 2));
        robot.interact(() -> editor.content().getScene().getRoot().layout());

        Region mark = robot.lookup(".drop-mark").queryAs(Region.class);
        assertThat(mark.isVisible()).isTrue();
        assertThat(mark.getWidth()).isGreaterThan(100);
        robot.drop();
    }

    @Test
    void anExampleIsCheckedWhileItIsTyped(FxRobot robot) {
        robot.interact(() -> editor = open(Integrations.notifications()));
        robot.interact(() -> editor.session().select(new ScenarioPlace.OfScenario("send-email-otp")));
        robot.clickOn(row(robot, "send-email-otp", Direction.OUT, 5));
        type(robot, "#property-example", "six");
        assertThat(editor.session().findingsAt(editor.session().selection().get())).isNotEmpty();
        assertThat(robot.lookup("#property-example").query().getStyleClass()).contains("wrong");

        type(robot, "#property-example", "6");
        assertThat(editor.session().findingsAt(editor.session().selection().get())).isEmpty();
        assertThat(robot.lookup("#property-example").query().getStyleClass()).doesNotContain("wrong");
    }

    @Test
    void aScenarioInUseIsDeletedOnlyAfterAQuestion(FxRobot robot) {
        robot.interact(() -> editor = open(Integrations.notifications()));
        flows.add(new ScenarioUse.Flow("orders", () -> {
        }));
        robot.interact(() -> editor.session().select(new ScenarioPlace.OfScenario("push-message")));
        robot.interact(() -> designer.actions().get("edit.delete").perform());
        assertThat(dialogs.asked()).hasSize(1);
        assertThat(editor.session().integration().scenarios()).hasSize(2);

        dialogs.answer("Delete");
        robot.interact(() -> designer.actions().get("edit.delete").perform());
        assertThat(editor.session().integration().scenarios()).hasSize(1);
    }

    private IntegrationEditor open(Integration integration) {
        IntegrationSession session = new IntegrationSession(integration, () -> List.of("dev", "test"));
        var around = new IntegrationEditor.Surroundings(designer.tasks(), dialogs, designer.notices(),
                Clipboard.inMemory(), new SimpleStringProperty("dev"), scenario -> flows);
        IntegrationEditor made = new IntegrationEditor("integrations/" + integration.identifier() + saved.size()
                + integration.scenarios().size(), session, around, (written, itself) -> {
                    saved.add(IntegrationCodec.write(written));
                    itself.saved(written);
                });
        designer.workbench().editors().open(made);
        return made;
    }

    private Scenario scenario() {
        return editor.session().integration().scenarios().getFirst();
    }

    private List<String> names(int from) {
        return scenario().output().properties().stream().skip(from).map(Property::name).toList();
    }

    private static void type(FxRobot robot, String field, String text) {
        TextInputControl control = robot.lookup(field).queryTextInputControl();
        robot.interact(() -> {
            control.requestFocus();
            control.selectAll();
        });
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> combo(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ComboBox.class);
    }

    private static Node row(FxRobot robot, String scenario, Direction direction, int index) {
        return robot.lookup("#card-" + scenario + "-" + direction.word() + " .property-row").queryAllAs(Node.class)
                .stream().skip(index).findFirst().orElseThrow();
    }

    private static void dragType(FxRobot robot, PropertyType type, String card) {
        dragType(robot, type, robot.lookup(card + " .card-add").<Node>query());
    }

    private static void dragType(FxRobot robot, PropertyType type, Node target) {
        drag(robot, robot.lookup("#type-" + type.name().toLowerCase(Locale.ROOT)).query(), target);
    }

    /** Measured while dragging: the press ends what is being typed, and a new row has its place only with its style. */
    private static void drag(FxRobot robot, Node from, Node to) {
        robot.drag(from, MouseButton.PRIMARY).moveBy(8, 8);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            to.getScene().getRoot().applyCss();
            to.getScene().getRoot().layout();
        });
        Bounds target = to.localToScreen(to.getLayoutBounds());
        robot.dropTo(target.getCenterX(), target.getCenterY());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
