package io.dromos.designer.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dromos.deploy.fake.FakeService;
import io.dromos.designer.app.Designer;
import io.dromos.designer.app.TestSurroundings;
import io.dromos.designer.dialog.ScriptedDialogs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DeployFromTheWindowTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String FLOW = """
            - route:
                from:
                  uri: direct:start
                  steps:
                    - setBody:
                        constant: done
            """;

    @TempDir
    Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private Designer designer;

    @Start
    void start(Stage stage) throws Exception {
        Path shop = folder.resolve("shop");
        Files.createDirectories(shop.resolve("flows"));
        Files.writeString(shop.resolve("dromos.json"),
                "{\"format\": 1, \"name\": \"shop\", \"environments\": [\"dev\"]}");
        Files.writeString(shop.resolve("flows/orders.camel.yaml"), FLOW);
        Files.writeString(shop.resolve("flows/orders.flow.json"),
                "{\"code\": \"orders\", \"name\": \"Orders\", \"domain\": \"sales\", \"inputs\": [\"customer\"]}");
        designer = new Designer(TestSurroundings.in(folder, dialogs, new FakeConnector(FakeService.start())), stage);
        designer.show();
        designer.open(shop);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(designer::close);
    }

    @Test
    void aFlowIsDeployedAndCalledAndItsExampleIsKept(FxRobot robot) throws Exception {
        await().atMost(SOON).until(() -> designer.flows().front().isPresent());
        robot.interact(() -> designer.actions().get("run.deploy").perform());
        await().atMost(SOON).until(() -> designer.flows().front().orElseThrow().deployedProperty().get()
                .contains("rev 1"));
        assertThat(dialogs.troubles()).isEmpty();

        robot.interact(() -> designer.actions().get("run.try").perform());
        robot.interact(() -> robot.lookup("#try-body").queryTextInputControl().setText("{\"order\": 7}"));
        robot.interact(() -> robot.lookup("#try-inputs-value-0").queryTextInputControl().setText("Ada"));
        robot.interact(() -> robot.lookup("#try-send").queryButton().fire());
        await().atMost(SOON).until(() -> robot.lookup("#try-answer-body").tryQuery().isPresent());
        assertThat(robot.lookup("#try-outcome").queryAs(Label.class).getText()).isEqualTo("Answered");

        dialogs.answer("An order");
        robot.interact(() -> robot.lookup("#try-keep").queryButton().fire());
        Path examples = folder.resolve("shop/flows/orders.example.json");
        await().atMost(SOON).until(() -> Files.exists(examples));
        assertThat(Files.readString(examples)).contains("An order", "order", "\"customer\": \"Ada\"");

        robot.interact(() -> designer.workbench().showBottom("deployments"));
        TableView<?> table = robot.lookup("#deployments-table").queryTableView();
        assertThat(table.getItems()).hasSize(1);
        await().atMost(SOON).until(() -> robot.lookup("#status-host").queryAs(Label.class).getText()
                .equals("Local service: 1 flow running"));
    }
}
