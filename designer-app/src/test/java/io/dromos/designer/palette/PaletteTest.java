package io.dromos.designer.palette;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.canvas.CanvasPorts;
import io.dromos.designer.canvas.FlowCanvas;
import io.dromos.designer.dialog.Clipboard;
import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.editor.StepOffer;
import io.dromos.designer.ui.Appearance;
import io.dromos.designer.ui.TestStage;
import io.dromos.designer.ui.Theme;
import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.diagram.Point;
import io.dromos.model.diagram.face.Category;
import io.dromos.model.diagram.face.NodeIcon;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.flow.Element;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The palette beside a canvas, as they stand in the window. */
@ExtendWith(ApplicationExtension.class)
class PaletteTest {

    private EditorSession session;
    private FlowCanvas canvas;

    @Start
    void start(Stage stage) {
        Offers offers = new Offers(BundledCatalog.shared());
        PalettePopup popup = new PalettePopup(offers);
        session = new EditorSession(document("- from:\n    uri: direct:start\n    steps:\n      - log: one\n"));
        canvas = new FlowCanvas(session, new CanvasPorts(Clipboard.inMemory(), popup::choose,
                (element, expression, ended) -> new Pane(), element -> {
                }, (element, name) -> {
                }));
        Palette palette = new Palette(offers);
        palette.setTarget(new Target());
        palette.setMinWidth(240);
        HBox.setHgrow(canvas, Priority.ALWAYS);
        Scene scene = new Scene(new HBox(palette, canvas), 950, 700);
        new Appearance(Theme.LIGHT).follow(scene);
        TestStage.put(stage, scene);
        stage.show();
    }

    private final class Target implements PaletteTarget {

        @Override
        public void insert(StepOffer offer) {
            canvas.insert(offer);
        }

        @Override
        public void drag(StepOffer offer, double sceneX, double sceneY) {
            canvas.dragOffer(offer, sceneX, sceneY);
        }

        @Override
        public void drop(StepOffer offer, double sceneX, double sceneY) {
            canvas.dropOffer(offer, sceneX, sceneY);
        }

        @Override
        public void cancel() {
            canvas.cancelOffer();
        }
    }

    private static FlowDocument document(String text) {
        return switch (FlowDocument.read(text)) {
            case FlowReading.Opened(FlowDocument document) -> document;
            case FlowReading.ReadOnly refused -> throw new AssertionError(refused.reason().text());
        };
    }

    @Test
    void aStepIsDraggedOntoAConnection(FxRobot robot) {
        robot.drag("#palette-step-choice", MouseButton.PRIMARY).dropTo(plusBeforeLog());

        assertThat(kinds()).containsExactly("choice", "log");
    }

    @Test
    void escapeGivesTheDragUp(FxRobot robot) {
        String before = session.document().text();
        robot.drag("#palette-step-choice", MouseButton.PRIMARY).moveTo(plusBeforeLog());
        robot.push(KeyCode.ESCAPE);
        robot.drop();

        assertThat(session.document().text()).isEqualTo(before);
    }

    @Test
    void aClickInsertsBehindTheSelection(FxRobot robot) {
        robot.clickOn("#palette-step-setBody");

        assertThat(kinds()).containsExactly("log", "setBody");
    }

    @Test
    void typingFindsAndEnterInserts(FxRobot robot) {
        TextField search = robot.lookup("#palette-search").query();
        robot.interact(() -> search.setText("wire"));
        robot.clickOn(search);
        robot.push(KeyCode.ENTER);

        assertThat(kinds()).containsExactly("log", "wireTap");
    }

    @Test
    void anAddressThatIsTypedOffersItselfAsAStepAndAsABeginning(FxRobot robot) {
        robot.interact(() -> robot.lookup("#palette-search").queryAs(TextField.class).setText("direct:prices"));
        robot.drag("#palette-address", MouseButton.PRIMARY).dropTo(plusBeforeLog());
        Point2D empty = canvas.localToScreen(canvas.getWidth() / 2, canvas.getHeight() - 150);
        robot.interact(
                () -> robot.lookup("#palette-search").queryAs(TextField.class).setText("from seda:late?size=5"));
        robot.drag("#palette-address", MouseButton.PRIMARY).dropTo(empty);

        assertThat(kinds()).containsExactly("to", "log");
        assertThat(session.document().text()).contains("uri: \"direct:prices\"\n").endsWith("""
                - route:
                    from:
                      uri: "seda:late?size=5"
                      steps: []
                """);
    }

    @Test
    void scenariosAreFoundByName(FxRobot robot) {
        Palette palette = robot.lookup("#palette").queryAs(Palette.class);
        NodeIcon icon = new NodeIcon.OfComponent("kafka");
        robot.interact(() -> {
            palette.showScenarios(List.of(new PaletteItem("scenario-otp", "Send e-mail OTP", "", icon,
                    Category.ENDPOINT, "Notifications",
                    () -> new StepOffer("OTP", icon, Category.ENDPOINT, "- to:\n    uri: kafka:otp\n", ""))));
            robot.lookup("#palette-search").queryAs(TextField.class).setText("otp");
        });
        robot.clickOn("#palette-search").push(KeyCode.ENTER);

        assertThat(session.document().text()).contains("uri: kafka:otp");
    }

    @Test
    void aComponentBecomesAStepWithAnAddressOfItsForm(FxRobot robot) {
        robot.clickOn("#palette-component-kafka");

        assertThat(session.document().text()).contains("uri: \"kafka:topic\"");
    }

    @Test
    void whereNoConnectionIsAComponentBeginsARoute(FxRobot robot) {
        Point2D empty = canvas.localToScreen(canvas.getWidth() / 2, canvas.getHeight() - 150);
        robot.drag("#palette-component-kafka", MouseButton.PRIMARY).dropTo(empty);

        assertThat(session.document().flow().routes()).hasSize(2);
    }

    @Test
    void thePopupFindsByTypingAndInsertsByEnter(FxRobot robot) {
        robot.interact(() -> {
            session.selection().select(session.document().flow().routes().getFirst().steps().getFirst().id());
            canvas.requestFocus();
        });
        robot.push(KeyCode.INSERT);
        TextField search = robot.lookup("#palette-popup-search").query();
        robot.interact(() -> search.setText("split"));
        robot.push(KeyCode.ENTER);

        assertThat(kinds()).containsExactly("log", "split");
        assertThat(robot.lookup("#palette-popup-search").tryQuery()).isEmpty();
    }

    private Point2D plusBeforeLog() {
        Point plus = canvas.viewport().camera()
                .toScreen(canvas.model().diagram().connections().stream()
                        .filter(connection -> connection.to().isPresent()).findFirst().orElseThrow().plus());
        return canvas.localToScreen(plus.x(), plus.y());
    }

    private List<String> kinds() {
        return session.document().flow().routes().getFirst().steps().stream().map(Element::kind).toList();
    }
}
