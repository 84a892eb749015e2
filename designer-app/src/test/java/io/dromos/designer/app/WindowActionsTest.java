package io.dromos.designer.app;

import static io.dromos.designer.app.ShopWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.action.Action;
import io.dromos.designer.dialog.ScriptedDialogs;
import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.refactoring.RenameView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the window does by menu and key. */
@ExtendWith(ApplicationExtension.class)
class WindowActionsTest {

    @TempDir
    Path folder;

    private ShopWindow window;
    private ScriptedDialogs dialogs;
    private Path shop;
    private Designer designer;

    @Start
    void start(Stage stage) throws Exception {
        window = new ShopWindow(folder, stage);
        dialogs = window.dialogs;
        shop = window.shop;
        designer = window.designer;
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    @Test
    void aFlowThatOpensTakesTheKeys(FxRobot robot) throws Exception {
        window.open(robot);

        until(() -> robot.lookup("#flow-canvas").tryQuery().filter(Node::isFocused).isPresent());
        robot.interact(() -> designer.open(shop.resolve("flows/stock.camel.yaml")));
        until(() -> designer.workbench().editors().open().size() == 2);

        until(() -> designer.flows().front().orElseThrow().canvas().isFocused());
    }

    @Test
    void stepsOfOpenFlowsAreFoundByNameAndByWhatTheyDo(FxRobot robot) throws Exception {
        window.open(robot);

        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("$.customer");
        robot.push(KeyCode.ENTER);

        EditorSession session = designer.flows().front().orElseThrow().flow().session();
        assertThat(session.selection().lead().flatMap(session.document().index()::find)
                .flatMap(step -> step.value("id"))).contains("read-customer");
    }

    @Test
    void anEditorWithoutInspectorHasItsRoom(FxRobot robot) throws Exception {
        window.open(robot);
        assertThat(robot.lookup("#inspector-column").query().isVisible()).isTrue();

        robot.push(KeyCode.ALT, KeyCode.DIGIT8);

        until(() -> !robot.lookup("#inspector-column").query().isVisible());
    }

    @Test
    void tabsThatHaveNoRoomAreListedAndDoNotRunUnderTheModes(FxRobot robot) throws Exception {
        window.open(robot);
        robot.interact(() -> Stream.of("payments", "stock", "stock-watch")
                .forEach(flow -> designer.open(shop.resolve("flows/" + flow + ".camel.yaml"))));
        until(() -> designer.workbench().editors().open().size() == 4);

        until(() -> robot.lookup("#editor-area .tab-down-button").tryQuery().filter(Node::isVisible).isPresent());
        Bounds arrow = onScreen(robot, "#editor-area .tab-down-button .arrow");
        assertThat(arrow.getMaxX()).isLessThanOrEqualTo(onScreen(robot, ".mode-switch").getMinX());
        assertThat(arrow.getMinX())
                .isGreaterThanOrEqualTo(onScreen(robot, "#editor-area .control-buttons-tab").getMinX());
    }

    private static Bounds onScreen(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node.localToScreen(node.getBoundsInLocal());
    }

    @Test
    void anEndpointIsRenamedInItsFlowAndElsewhereOnlyIfTheUserSaysSo(FxRobot robot) throws Exception {
        Path other = shop.resolve("flows/stock.camel.yaml");
        Files.writeString(other, "- from:\n    uri: timer:x\n    steps:\n      - to: direct:pack\n");
        window.open(robot);
        robot.interact(() -> select("pack-item"));

        robot.push(KeyCode.ALT, KeyCode.F6);

        assertThat(dialogs.views()).singleElement().isInstanceOf(RenameView.class);
        RenameView view = (RenameView) dialogs.views().getFirst();
        robot.interact(() -> ((TextField) view.lookup("#rename-name")).setText("direct:parcel"));
        until(() -> view.lookupAll(".rename-after").size() == 2);
        robot.clickOn("#rename-uncertain");
        until(() -> view.lookupAll(".rename-after").size() == 3);
    }

    @Test
    void everyActionOfAFlowDoesSomething(FxRobot robot) throws Exception {
        window.open(robot);

        List<String> dead = designer.actions().all().stream().map(Action::id)
                .filter(id -> id.startsWith("flow.")).filter(
                        id -> !designer.flows().front().orElseThrow().handlers().containsKey(id))
                .toList();

        assertThat(dead).isEmpty();
    }

    @Test
    void everyActionHasAKeyAndStandsInAMenu(FxRobot robot) {
        Set<String> inMenus = robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream()).map(MenuItem::getId).collect(Collectors.toSet());

        assertThat(designer.actions().all()).allSatisfy(action -> {
            assertThat(action.key()).as(action.id()).isPresent();
            assertThat(inMenus).contains("action-" + action.id());
        });
    }

    @Test
    void whatIsNotSavedIsComparedWithTheFile(FxRobot robot) throws Exception {
        window.open(robot);
        window.edit(robot);

        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);

        until(() -> !dialogs.views().isEmpty());
        assertThat(((ListView<?>) dialogs.views().getFirst().lookup("#compare-lines")).getItems().stream()
                .map(String::valueOf).filter(line -> line.startsWith("+") || line.startsWith("-")))
                .containsExactly("+# mine");
    }

    @Test
    void aMessageIsMadeFromAModel(FxRobot robot) throws Exception {
        window.open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> robot.lookup("#try-body").queryTextInputControl().getText().contains("A-17"));

        robot.clickOn("#try-examples");
        robot.clickOn("#try-from-model");
        robot.clickOn("Notifications \u203a Send e-mail OTP \u00b7 output");

        assertThat(robot.lookup("#try-body").queryTextInputControl().getText()).contains("ada@example.org");
    }

    @Test
    void aFlowIsMadeFromTheTemplateThatIsFound(FxRobot robot) throws Exception {
        window.open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        robot.clickOn("#template-search").write("no such");
        assertThat(robot.lookup("#template-choice").queryListView().getItems()).isEmpty();
        robot.push(KeyCode.ESCAPE);
        robot.write("http");
        assertThat(robot.lookup("#template-choice").queryListView().getItems()).hasSize(1);
        robot.clickOn("#template-flow-name").write("Hello");
        robot.clickOn("#template-create");

        until(() -> Files.exists(shop.resolve("flows/hello.camel.yaml")));
    }

    private void select(String id) {
        EditorSession session = designer.flows().front().orElseThrow().flow().session();
        session.document().index().forEach(element -> {
            if (element.value("id").filter(id::equals).isPresent()) {
                session.selection().select(element.id());
            }
        });
    }
}
