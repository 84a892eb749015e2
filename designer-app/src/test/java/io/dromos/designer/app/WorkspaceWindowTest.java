package io.dromos.designer.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.action.Action;
import io.dromos.designer.dialog.ScriptedDialogs;
import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.refactoring.RenameView;
import io.dromos.designer.settings.FileView;
import io.dromos.designer.settings.Look;
import io.dromos.designer.settings.OpenFiles;
import io.dromos.designer.settings.SettingsFile;
import io.dromos.designer.source.SourceView;
import io.dromos.designer.workbench.EditorMode;
import io.dromos.designer.canvas.FlowCanvas;
import io.dromos.designer.canvas.view.Camera;
import io.dromos.designer.app.flow.FlowTab;
import java.util.Comparator;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import io.dromos.model.edit.command.EditSource;
import io.dromos.model.sample.SampleWorkspace;
import io.dromos.model.source.TextEdit;
import io.dromos.model.workspace.file.Sha256;
import io.dromos.model.workspace.journal.RecoveryJournals;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WorkspaceWindowTest {

    @TempDir
    Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private Path shop;
    private Path orders;
    private Designer designer;

    @Start
    void start(Stage stage) throws Exception {
        shop = folder.resolve("shop");
        SampleWorkspace.writeTo(shop);
        orders = shop.resolve("flows/orders.camel.yaml");
        designer = new Designer(TestSurroundings.in(folder, dialogs), stage);
        designer.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> designer.tasks().close());
    }

    @Test
    void aWorkspaceOpensWithItsFirstFlow(FxRobot robot) throws Exception {
        open(robot);

        assertThat(designer.workspace().workspace().get()).isPresent();
        assertThat(designer.flows().front().orElseThrow().flow().file().file()).isEqualTo(orders);
    }

    @Test
    void aNewFlowIsNamedMadeAndOpened(FxRobot robot) throws Exception {
        open(robot);
        dialogs.answer("Late orders");

        robot.interact(() -> designer.actions().get("file.new-flow").perform());

        Path made = shop.resolve("flows/late-orders.camel.yaml");
        until(() -> designer.flows().front().filter(tab -> tab.flow().file().file().equals(made)).isPresent());
        assertThat(made).exists();
    }

    @Test
    void aFileThatAnotherProgramChangedIsTakenOver(FxRobot robot) throws Exception {
        open(robot);
        String changed = Files.readString(orders) + "# by somebody else\n";

        Files.writeString(orders, changed);

        until(() -> designer.flows().front()
                .filter(tab -> tab.flow().session().document().text().equals(changed)).isPresent());
    }

    @Test
    void aFileThatVanishesLosesNothing(FxRobot robot) throws Exception {
        open(robot);
        String text = designer.flows().front().orElseThrow().flow().session().document().text();

        Files.delete(orders);
        until(() -> robot.lookup("Write it again").tryQuery().isPresent());
        robot.clickOn("Write it again");

        until(() -> Files.exists(orders));
        until(() -> Files.readString(orders).equals(text));
    }

    @Test
    void savingWritesTheFileAndTheStatusSaysSo(FxRobot robot) throws Exception {
        open(robot);
        edit(robot);
        assertThat(robot.lookup("#status-saved").queryLabeled().getText()).isEqualTo("Not saved");

        robot.push(KeyCode.CONTROL, KeyCode.S);

        until(() -> Files.readString(orders).startsWith("# mine\n"));
        until(() -> robot.lookup("#status-saved").queryLabeled().getText().equals("Saved"));
    }

    @Test
    void workThatACrashLeftIsOfferedBack(FxRobot robot) throws Exception {
        String text = Files.readString(orders);
        try (var journal = new RecoveryJournals(folder.resolve("journals")).start(orders,
                Sha256.of(text.getBytes(StandardCharsets.UTF_8)), text)) {
            journal.append(List.of(new TextEdit(0, 0, "# lost\n")));
        }

        robot.interact(designer::offerLostWork);
        until(() -> robot.lookup("Restore").tryQuery().isPresent());
        robot.clickOn("Restore");

        until(() -> designer.flows().front()
                .filter(tab -> tab.flow().session().document().text().equals("# lost\n" + text)).isPresent());
        assertThat(Files.readString(orders)).isEqualTo(text);
    }

    @Test
    void unfinishedSourceIsSavedAsItIsSeenAndThatIsSaid(FxRobot robot) throws Exception {
        open(robot);
        String text = Files.readString(orders);
        typeAtTheStart(robot, "- log: \"");
        assertThat(robot.lookup("#status-saved").queryLabeled().getText()).isEqualTo("Not saved");

        robot.push(KeyCode.CONTROL, KeyCode.S);

        until(() -> Files.readString(orders).equals("- log: \"" + text));
        until(() -> robot.lookup("#status-saved").queryLabeled().getText().equals("Saved"));
        assertThat(robot.lookup(".notice-strip").tryQuery()).isPresent();

        until(() -> {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            return designer.flows().front().orElseThrow().flow().session().source().text().equals(text);
        });
        until(() -> !robot.lookup(".source-bar.error").query().isVisible());
        until(() -> robot.lookup(".notice-strip").tryQuery().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> Files.readString(orders).equals(text));
    }

    @Test
    void unfinishedWorkThatACrashLeftComesBackIntoTheSource(FxRobot robot) throws Exception {
        String text = Files.readString(orders);
        try (var journal = new RecoveryJournals(folder.resolve("journals")).start(orders,
                Sha256.of(text.getBytes(StandardCharsets.UTF_8)), text)) {
            journal.append(List.of(new TextEdit(0, 0, "- log: \"")));
        }

        robot.interact(designer::offerLostWork);
        until(() -> robot.lookup("Restore").tryQuery().isPresent());
        robot.clickOn("Restore");

        until(() -> designer.flows().front().filter(
                tab -> tab.flow().session().source().text().equals("- log: \"" + text)).isPresent());
        assertThat(robot.lookup(".source-bar.error").query().isVisible()).isTrue();
    }

    @Test
    void recentWorkspacesAreAKeyAway(FxRobot robot) throws Exception {
        open(robot);

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);

        assertThat(dialogs.views()).singleElement().satisfies(
                view -> assertThat(((ListView<?>) view.lookup("#recent-list")).getItems())
                        .hasToString("[" + shop + "]"));
    }

    @Test
    void whatStandsOpenIsRememberedWhileItStandsOpen(FxRobot robot) throws Exception {
        open(robot);
        Path stock = shop.resolve("flows/stock.camel.yaml");

        robot.interact(() -> designer.open(stock));

        until(() -> remembered().files().equals(List.of(orders.toString(), stock.toString()))
                && remembered().front().equals(stock.toString()));
    }

    @Test
    void everyFileIsSeenAgainAsItWas(FxRobot robot) throws Exception {
        open(robot);
        Path notifications = shop.resolve("integrations/notifications.integration.json");
        robot.interact(() -> {
            designer.open(shop.resolve("flows/stock.camel.yaml"));
            designer.open(notifications);
        });
        until(() -> designer.workbench().editors().open().size() == 3);
        robot.interact(() -> {
            robot.lookup("#editor-area .tab-pane").queryAs(TabPane.class).getTabs()
                    .sort(Comparator.comparing(Tab::getText).reversed());
            robot.lookup(".zoom-controls .icon-button").queryAllAs(Button.class).stream().skip(1)
                    .findFirst().ifPresent(Button::fire);
            designer.workbench().editors().show(orders.toString());
            FlowTab tab = designer.flows().front().orElseThrow();
            tab.mode().set(EditorMode.SPLIT);
            ((FlowCanvas) tab.canvas()).viewport().look(new Camera(1.5, -70, -20));
        });
        robot.interact(() -> robot.lookup("#source-view").queryAs(SourceView.class).look(new Look(1, 0, 7)));
        until(() -> remembered().equals(designer.workbench().editors().standing()));
        OpenFiles before = remembered();

        Designer next = again(robot);

        until(() -> next.workbench().editors().open().size() == 3);
        assertThat(next.workbench().editors().standing()).isEqualTo(before);
        assertThat(before.views().get(orders.toString()))
                .isEqualTo(new FileView("SPLIT", new Look(1.5, -70, -20), new Look(1, 0, 7)));
        assertThat(before.views()).hasEntrySatisfying(notifications.toString(),
                seen -> assertThat(seen.drawn().scale()).isGreaterThan(1));
        FlowTab tab = next.flows().front().orElseThrow();
        until(() -> ((FlowCanvas) tab.canvas()).viewport().camera().equals(new Camera(1.5, -70, -20)));
        assertThat(next.workbench().editors().standing()).isEqualTo(before);
        robot.interact(() -> next.tasks().close());
    }

    @Test
    void aFileThatCannotBeOpenedAgainIsForgotten(FxRobot robot) throws Exception {
        open(robot);
        Path stock = shop.resolve("flows/stock.camel.yaml");
        robot.interact(() -> designer.open(stock));
        until(() -> remembered().files().size() == 2);
        Files.write(stock, new byte[]{(byte) 0xFF, (byte) 0xC0, 2});

        Designer next = again(robot);

        until(() -> remembered().files().equals(List.of(orders.toString())));
        assertThat(next.workbench().editors().open()).hasSize(1);
        robot.interact(() -> next.tasks().close());
    }

    @Test
    void aFlowThatOpensTakesTheKeys(FxRobot robot) throws Exception {
        open(robot);

        until(() -> robot.lookup("#flow-canvas").query().isFocused());
        robot.interact(() -> designer.open(shop.resolve("flows/stock.camel.yaml")));
        until(() -> designer.workbench().editors().open().size() == 2);

        until(() -> designer.flows().front().orElseThrow().canvas().isFocused());
    }

    @Test
    void anEditorWithoutInspectorHasItsRoom(FxRobot robot) throws Exception {
        open(robot);
        assertThat(robot.lookup("#inspector-column").query().isVisible()).isTrue();

        robot.push(KeyCode.ALT, KeyCode.DIGIT8);

        until(() -> !robot.lookup("#inspector-column").query().isVisible());
    }

    @Test
    void anEndpointIsRenamedInAllFlowsThatNameIt(FxRobot robot) throws Exception {
        Path other = shop.resolve("flows/stock.camel.yaml");
        Files.writeString(other, "- from:\n    uri: timer:x\n    steps:\n      - to: direct:pack\n");
        open(robot);
        robot.interact(() -> select("pack-item"));

        robot.push(KeyCode.ALT, KeyCode.F6);

        assertThat(dialogs.views()).singleElement().isInstanceOf(RenameView.class);
        RenameView view = (RenameView) dialogs.views().getFirst();
        robot.interact(() -> {
            designer.workbench().tell(view);
            ((TextField) view.lookup("#rename-name")).setText("direct:parcel");
        });
        until(() -> view.lookupAll(".rename-after").size() == 3);
    }

    @Test
    void whatIsNoFlowIsMendedByHandAndDrawn(FxRobot robot) throws Exception {
        String text = Files.readString(orders);
        Files.writeString(orders, "- log: \"" + text);
        robot.interact(() -> designer.open(shop));
        until(() -> robot.lookup("#read-only-source").tryQuery().isPresent());
        robot.clickOn("Unlock for editing by hand");

        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        "- log: \"".chars().forEach(each -> robot.push(KeyCode.DELETE));
        robot.push(KeyCode.CONTROL, KeyCode.S);

        until(() -> Files.readString(orders).equals(text));
        until(() -> designer.flows().front().isPresent());
        assertThat(robot.lookup("#read-only-source").tryQuery()).isEmpty();
    }

    @Test
    void workOnWhatIsNoFlowIsOfferedBackToo(FxRobot robot) throws Exception {
        String broken = "- log: \"" + Files.readString(orders);
        Files.writeString(orders, broken);
        try (var journal = new RecoveryJournals(folder.resolve("journals")).start(orders, Sha256.of(orders),
                broken)) {
            journal.append(List.of(new TextEdit(0, 0, "# lost\n")));
        }

        robot.interact(designer::offerLostWork);
        until(() -> robot.lookup("Restore").tryQuery().isPresent());
        robot.clickOn("Restore");

        until(() -> robot.lookup("#status-saved").queryLabeled().getText().equals("Not saved"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> Files.readString(orders).equals("# lost\n" + broken));
    }

    @Test
    void everyActionOfAFlowDoesSomething(FxRobot robot) throws Exception {
        open(robot);

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
        open(robot);
        edit(robot);

        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);

        until(() -> !dialogs.views().isEmpty());
        assertThat(((ListView<?>) dialogs.views().getFirst().lookup("#compare-lines")).getItems().stream()
                .map(String::valueOf).filter(line -> line.startsWith("+") || line.startsWith("-")))
                .containsExactly("+# mine");
    }

    @Test
    void aMessageIsMadeFromAModel(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> robot.lookup("#try-body").queryTextInputControl().getText().contains("A-17"));

        robot.clickOn("#try-examples");
        robot.clickOn("#try-from-model");
        robot.clickOn("Notifications \u203a Send e-mail OTP \u00b7 output");

        assertThat(robot.lookup("#try-body").queryTextInputControl().getText()).contains("ada@example.org");
    }

    @Test
    void aFlowIsMadeFromTheTemplateThatIsFound(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        Node form = dialogs.views().getLast();
        robot.interact(() -> designer.workbench().tell(form));

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

    private static void typeAtTheStart(FxRobot robot, String text) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.clickOn(".source-area");
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        robot.write(text, 1);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void open(FxRobot robot) throws Exception {
        robot.interact(() -> designer.open(shop));
        until(() -> designer.flows().front().isPresent());
    }

    /** The program is killed and started again. */
    private Designer again(FxRobot robot) throws Exception {
        robot.interact(() -> designer.tasks().close());
        return WaitForAsyncUtils.asyncFx(() -> {
            Designer next = new Designer(TestSurroundings.in(folder, dialogs), new Stage());
            next.show();
            next.openLast();
            return next;
        }).get();
    }

    private OpenFiles remembered() {
        return new SettingsFile(folder.resolve("settings.json")).load().openFiles(shop);
    }

    private void edit(FxRobot robot) {
        robot.interact(() -> designer.flows().front().orElseThrow().flow().session()
                .execute(new EditSource(new TextEdit(0, 0, "# mine\n"))));
    }

    private static void until(Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
    }
}
