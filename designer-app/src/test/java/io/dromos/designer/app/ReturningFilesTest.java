package io.dromos.designer.app;

import static io.dromos.designer.app.ShopWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.app.flow.FlowTab;
import io.dromos.designer.canvas.FlowCanvas;
import io.dromos.designer.canvas.view.Camera;
import io.dromos.designer.scenario.IntegrationEditor;
import io.dromos.designer.settings.FileView;
import io.dromos.designer.settings.Look;
import io.dromos.designer.settings.OpenFiles;
import io.dromos.designer.source.SourceView;
import io.dromos.designer.workbench.EditorMode;
import io.dromos.model.property.PropertyRow;
import io.dromos.model.property.PropertySet;
import io.dromos.model.property.PropertySetCodec;
import io.dromos.model.scenario.check.ScenarioPlace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What stood open, and how it was seen, comes back after a restart. */
@ExtendWith(ApplicationExtension.class)
class ReturningFilesTest {

    @TempDir
    Path folder;

    private ShopWindow window;
    private Path shop;
    private Path orders;
    private Designer designer;

    @Start
    void start(Stage stage) throws Exception {
        window = new ShopWindow(folder, stage);
        shop = window.shop;
        orders = window.orders;
        designer = window.designer;
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    @Test
    void whatStandsOpenIsRememberedWhileItStandsOpen(FxRobot robot) throws Exception {
        window.open(robot);
        Path stock = shop.resolve("flows/stock.camel.yaml");

        robot.interact(() -> designer.open(stock));

        until(() -> window.remembered().files().equals(List.of(orders.toString(), stock.toString()))
                && window.remembered().front().equals(stock.toString()));
    }

    @Test
    void everyFileIsSeenAgainAsItWas(FxRobot robot) throws Exception {
        window.open(robot);
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
        until(() -> window.remembered().equals(designer.workbench().editors().standing()));
        OpenFiles before = window.remembered();

        Designer next = window.again(robot);

        until(() -> next.workbench().editors().standing().equals(before)
                && next.workbench().editors().open().size() == 3);
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
    void theScenarioAndTheRowsThatWereSeenAreSeenAgain(FxRobot robot) throws Exception {
        Path notifications = shop.resolve("integrations/notifications.integration.json");
        Path many = shop.resolve("properties/many.properties.json");
        Files.writeString(many, PropertySetCodec.write(new PropertySet("many",
                IntStream.range(0, 90).mapToObj(i -> PropertyRow.plain("key." + i, "value")).toList())));
        window.open(robot);
        robot.interact(() -> {
            designer.open(notifications);
            designer.open(many);
        });
        until(() -> designer.workbench().editors().open().size() == 3);
        robot.interact(() -> {
            IntegrationEditor editor = (IntegrationEditor) designer.workbench().editors()
                    .find(notifications.toString()).orElseThrow();
            editor.session().select(new ScenarioPlace.OfScenario("push-message"));
            designer.workbench().editors().show(many.toString());
            robot.lookup("#property-rows").queryListView().scrollTo(50);
        });
        until(() -> view(window.remembered(), many).text().y() == 50);
        assertThat(view(window.remembered(), notifications).part()).isEqualTo("push-message");

        Designer next = window.again(robot);

        until(() -> next.workbench().editors().open().size() == 3);
        WaitForAsyncUtils.waitForFxEvents(10);
        assertThat(view(next.workbench().editors().standing(), many).text().y()).isEqualTo(50);
        assertThat(view(next.workbench().editors().standing(), notifications).part()).isEqualTo("push-message");
        robot.interact(() -> next.tasks().close());
    }

    private static FileView view(OpenFiles files, Path file) {
        return files.views().getOrDefault(file.toString(), FileView.FIRST);
    }

    @Test
    void aFileThatCannotBeOpenedAgainIsForgotten(FxRobot robot) throws Exception {
        window.open(robot);
        Path stock = shop.resolve("flows/stock.camel.yaml");
        robot.interact(() -> designer.open(stock));
        until(() -> window.remembered().files().size() == 2);
        Files.write(stock, new byte[]{(byte) 0xFF, (byte) 0xC0, 2});

        Designer next = window.again(robot);

        until(() -> window.remembered().files().equals(List.of(orders.toString())));
        assertThat(next.workbench().editors().open()).hasSize(1);
        robot.interact(() -> next.tasks().close());
    }
}
