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
import javafx.scene.control.Button;
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
    private FakeService service;
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
        service = FakeService.start();
        designer = new Designer(TestSurroundings.in(folder, dialogs, new FakeConnector(service)), stage);
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

    @Test
    void tryingAFlowThatDoesNotRunOffersToDeployAndDeploysOnlyThen(FxRobot robot) {
        await().atMost(SOON).until(() -> designer.flows().front().isPresent());

        robot.interact(() -> designer.actions().get("run.try").perform());

        Button send = robot.lookup("#try-send").queryButton();
        await().atMost(SOON).until(() -> send.getText().equals("Deploy and send"));
        assertThat(robot.lookup("#try-note").query().isVisible()).isTrue();
        assertThat(service.deployments().operationCount()).isZero();

        robot.interact(send::fire);
        await().atMost(SOON).until(() -> robot.lookup("#try-answer-body").tryQuery().isPresent());
        await().atMost(SOON).until(() -> send.getText().equals("Send"));
        assertThat(service.deployments().operationCount()).isOne();
    }

    @Test
    void whatWasEditedSinceIsSaidAndCanBeDeployedFromTheMessages(FxRobot robot) {
        deploy(robot, "rev 1 deployed");
        robot.interact(() -> designer.actions().get("run.try").perform());

        robot.interact(() -> designer.flows().front().orElseThrow().flow().session()
                .replaceSource(FLOW.replace("done", "more")));

        await().atMost(SOON).until(() -> robot.lookup("#status-deployed").queryAs(Label.class).getText()
                .equals("rev 1 deployed \u00b7 changed since"));
        robot.clickOn("#try-deploy-and-send");
        await().atMost(SOON).until(() -> status(robot, "#status-deployed").equals("rev 2 deployed"));
    }

    @Test
    void aRevisionIsRolledBackSuspendedResumedAndUndeployed(FxRobot robot) {
        deploy(robot, "rev 1 deployed");
        robot.interact(() -> designer.flows().front().orElseThrow().flow().session()
                .replaceSource(FLOW.replace("done", "more")));
        deploy(robot, "rev 2 deployed");
        robot.interact(() -> designer.workbench().showBottom("deployments"));
        TableView<?> table = robot.lookup("#deployments-table").queryTableView();
        robot.interact(() -> table.getSelectionModel().select(0));

        robot.interact(() -> robot.lookup("#deployment-rollback").queryButton().fire());
        await().atMost(SOON).until(() -> robot.lookup("#rollback-1").tryQuery().isPresent());
        robot.clickOn("#rollback-1");
        await().atMost(SOON).until(() -> only(table).contains("activeRevision=1"));

        robot.interact(() -> robot.lookup("#deployment-suspend").queryButton().fire());
        await().atMost(SOON).until(() -> only(table).contains("SUSPENDED"));
        robot.interact(() -> robot.lookup("#deployment-start").queryButton().fire());
        await().atMost(SOON).until(() -> only(table).contains("RUNNING"));

        robot.interact(() -> robot.lookup("#deployment-undeploy").queryButton().fire());
        assertThat(dialogs.asked()).contains("Undeploy orders?");
        assertThat(only(table)).contains("RUNNING");

        dialogs.answer("Undeploy");
        robot.interact(() -> robot.lookup("#deployment-undeploy").queryButton().fire());
        await().atMost(SOON).until(() -> only(table).contains("UNDEPLOYED"));
    }

    @Test
    void anotherDomainIsAskedAboutBeforeAnythingIsTakenOver(FxRobot robot) throws Exception {
        deploy(robot, "rev 1 deployed");
        Files.writeString(folder.resolve("shop/flows/orders.flow.json"),
                "{\"code\": \"orders\", \"name\": \"Orders\", \"domain\": \"stock\"}");
        await().atMost(SOON).until(() -> designer.workspace().workspace().get().orElseThrow().flow("orders")
                .orElseThrow().descriptor().domain().equals("stock"));

        robot.interact(() -> designer.actions().get("run.deploy").perform());
        await().atMost(SOON).until(() -> dialogs.asked().contains("Take Orders over?"));
        assertThat(service.deployments().operationCount()).isOne();

        dialogs.answer("Take over");
        deploy(robot, "rev 2 deployed");
    }

    private void deploy(FxRobot robot, String status) {
        await().atMost(SOON).until(() -> designer.flows().front().isPresent());
        robot.interact(() -> designer.actions().get("run.deploy").perform());
        await().atMost(SOON).until(() -> status(robot, "#status-deployed").equals(status));
    }

    private static String status(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static String only(TableView<?> table) {
        return table.getItems().size() == 1 ? String.valueOf(table.getItems().getFirst()) : "";
    }
}
