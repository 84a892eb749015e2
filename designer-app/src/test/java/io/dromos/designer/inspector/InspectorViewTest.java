package io.dromos.designer.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.UiThread;
import io.dromos.designer.ui.Appearance;
import io.dromos.designer.ui.TestStage;
import io.dromos.designer.ui.Theme;
import io.dromos.designer.ui.input.ExampleChoice;
import io.dromos.designer.ui.input.ExpressionInputs;
import io.dromos.designer.ui.input.PlaceKnowledge;
import io.dromos.designer.ui.input.NameRenaming;
import io.dromos.icons.IconIndex;
import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.expression.KnownNames;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.shape.ArrivingNames;
import io.dromos.model.shape.route.ArrivingShapes;
import io.dromos.model.shape.source.ShapeSources;
import io.dromos.model.shape.typing.ExpressionTypings;
import io.dromos.model.validation.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.testfx.util.WaitForAsyncUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class InspectorViewTest {

    private static final String FLOW = """
            - from:
                uri: timer:tick
                steps:
                  - setHeader:
                      name: amount # of money
                      simple: "${body}"
                  - setHeader:
                      name: other
                      constant: x
                  - log:
                      message: "done"
                      loggingLevel: WARN
            """;

    private final BackgroundTasks tasks = new BackgroundTasks(UiThread.javafx(), problem -> {
        throw new AssertionError(problem);
    });
    private final EditorSession session = new EditorSession(
            ((FlowReading.Opened) FlowDocument.read(FLOW)).document());

    @Start
    void start(Stage stage) {
        Catalog catalog = BundledCatalog.shared();
        ExpressionInputs expressions = TestExpressions.inputs(catalog, tasks);
        ArrivingShapes shapes = new ArrivingShapes(catalog, new ExpressionTypings(catalog));
        InspectorSurroundings surroundings = new InspectorSurroundings(catalog, expressions,
                (document, element) -> () -> PlaceKnowledge
                        .of(ArrivingNames.of(shapes.of(document.flow(), ShapeSources.NONE).at(element),
                                KnownNames.NONE)),
                new ExampleChoice(), NameRenaming.NONE, tasks,
                new SimpleObjectProperty<>(ValidationReport.EMPTY),
                () -> new ElementTitle(IconIndex.icons().icon("flow"), "orders", "Flow", ""),
                element -> Optional.empty(),
                Optional.empty());
        Scene scene = new Scene(new InspectorView(session, surroundings), 340, 800);
        new Appearance(Theme.LIGHT).follow(scene);
        TestStage.put(stage, scene);
        stage.show();
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void typingChangesOnlyTheOptionAndIsOneUndoStep(FxRobot robot) {
        select(robot, 0, "setHeader");

        retype(robot, "amount", "total");

        assertThat(session.document().text()).isEqualTo(FLOW.replace("name: amount #", "name: total #"));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(session.document().text()).isEqualTo(FLOW);
        assertThat(field(robot, "amount").isFocused()).isTrue();
    }

    @Test
    void anExpressionThatIsTypedComesIntoTheFile(FxRobot robot) {
        select(robot, 0, "setHeader");

        robot.clickOn(".expression-area").push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("${body.total}");

        assertThat(session.document().text()).isEqualTo(FLOW.replace("${body}", "${body.total}"));
        robot.interact(session::undo);
        assertThat(session.document().text()).isEqualTo(FLOW);
    }

    @Test
    void anAddressIsCheckedWhileItIsTypedAndMendedByKey(FxRobot robot) throws Exception {
        select(robot, 0, "from");

        robot.clickOn(".expression-area").push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("timer:tick?perod=5");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS,
                () -> robot.lookup(".problem-sentence").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE).push(KeyCode.ALT, KeyCode.ENTER);

        assertThat(session.document().text()).contains("timer:tick?period=5");
    }

    @Test
    void takingAnOptionOutRemovesItsLine(FxRobot robot) {
        select(robot, 0, "log");

        robot.clickOn(".field-row:changed .field-reset");

        assertThat(session.document().text()).isEqualTo(FLOW.replace("          loggingLevel: WARN\n", ""));
    }

    @Test
    void followsTheSelectionAndSaysWhatIsSelected(FxRobot robot) {
        select(robot, 0, "log");

        assertThat(robot.lookup("#inspector-title").queryAs(Label.class).getText()).isEqualTo("Logger");
        robot.interact(() -> session.selection().clear());
        assertThat(robot.lookup("#inspector-title").queryAs(Label.class).getText()).isEqualTo("orders");
    }

    @Test
    void severalStepsChangeTogetherAndComeBackTogether(FxRobot robot) {
        robot.interact(() -> session.selection().set(List.of(id("setHeader", 0), id("setHeader", 1))));

        retype(robot, "other", "same");

        assertThat(session.document().text()).contains("name: same # of money").contains("name: same\n");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(session.document().text()).isEqualTo(FLOW);
    }

    @Test
    void whatArrivesIsInsertedByADoubleClick(FxRobot robot) throws Exception {
        select(robot, 1, "setHeader");
        robot.clickOn(".expression-area").push(KeyCode.SHORTCUT, KeyCode.A);

        waitFor(10, TimeUnit.SECONDS, () -> robot.lookup(".arrival-name").tryQuery().isPresent());
        robot.doubleClickOn("amount");

        assertThat(session.document().text()).contains("${header.amount}");
    }

    @Test
    void aHeaderThatAnEarlierStepSetsIsCompleted(FxRobot robot) throws Exception {
        select(robot, 0, "log");
        robot.clickOn(".expression-area").push(KeyCode.SHORTCUT, KeyCode.A);

        robot.write("${header.am");
        waitFor(10, TimeUnit.SECONDS, () -> robot.lookup(".completion-label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().equals("amount")));
        robot.type(KeyCode.ENTER);

        assertThat(session.document().text()).contains("message: \"${header.amount}\"");
    }

    @Test
    void whatArrivesIsDraggedIntoTheExpression(FxRobot robot) throws Exception {
        select(robot, 0, "log");
        waitFor(10, TimeUnit.SECONDS, () -> arriving(robot, "amount").isPresent());

        robot.drag(arriving(robot, "amount").orElseThrow(), MouseButton.PRIMARY).dropTo(".expression-area");

        waitFor(10, TimeUnit.SECONDS, () -> session.document().text().contains("${header.amount}"));
    }

    private static Optional<Label> arriving(FxRobot robot, String name) {
        return robot.lookup(".arrival-name").queryAllAs(Label.class).stream()
                .filter(label -> label.getText().equals(name)).findFirst();
    }

    private void retype(FxRobot robot, String before, String after) {
        robot.clickOn(field(robot, before)).push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write(after);
    }

    private static TextField field(FxRobot robot, String text) {
        return robot.lookup(".field-row .text-field").queryAllAs(TextField.class).stream()
                .filter(field -> field.getText().equals(text)).findFirst().orElseThrow();
    }

    private void select(FxRobot robot, int nth, String kind) {
        robot.interact(() -> session.selection().select(id(kind, nth)));
    }

    private ElementId id(String kind, int nth) {
        List<Element> found = new ArrayList<>();
        session.document().index().forEach(element -> {
            if (element.kind().equals(kind)) {
                found.add(element);
            }
        });
        return found.get(nth).id();
    }
}
