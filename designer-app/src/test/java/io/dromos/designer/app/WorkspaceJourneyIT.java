package io.dromos.designer.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.deploy.ServiceConnector;
import io.dromos.designer.dialog.HeardNotices;
import io.dromos.designer.dialog.ScriptedDialogs;
import io.dromos.designer.dialog.ShownViews;
import io.dromos.designer.scenario.IntegrationEditor;
import io.dromos.designer.service.LocalServices;
import io.dromos.model.scenario.Direction;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.Property;
import io.dromos.model.scenario.PropertyType;
import io.dromos.model.scenario.Scenario;
import io.dromos.model.scenario.check.ScenarioPlace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * From an empty folder to a flow that runs on the real service, and in a package to another folder: by gestures in the
 * window alone.
 */
@ExtendWith(ApplicationExtension.class)
class WorkspaceJourneyIT {

    /** Answers with the topic that the environment picked; its second route sends to it. */
    private static final String FLOW = """
            - route:
                from:
                  uri: direct:start
                  steps:
                    - setBody:
                        simple: "{{scenario.crm.find-customer.out}}"
            - route:
                from:
                  uri: direct:send
                  steps:
                    - to:
                        id: send
                        uri: kafka:orders?brokers=localhost:9 # ours
            """;

    @TempDir
    Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final HeardNotices notices = new HeardNotices();
    private Path work;
    private Path flow;
    private Designer designer;

    @Start
    void start(Stage stage) throws Exception {
        work = folder.resolve("work");
        flow = work.resolve("flows/ask.camel.yaml");
        Files.createDirectories(flow.getParent());
        Files.writeString(work.resolve("dromos.json"),
                "{\"format\": 1, \"name\": \"work\", \"environments\": [\"dev\", \"prod\"]}");
        Files.writeString(flow, FLOW);
        Surroundings plain = TestSurroundings.in(folder, dialogs);
        designer = new Designer(new Surroundings(plain.settings(), owner -> new ShownViews(dialogs, owner),
                window -> notices, plain.clipboard(), plain.ui(), plain.showInFileManager(),
                () -> new ServiceConnector(LocalServices.in(folder.resolve("data")), plain.secrets()),
                plain.journals(), plain.secrets(), plain.screens()), stage);
        designer.show();
        designer.open(work);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(designer::close);
    }

    @Test
    void anIntegrationIsMadeUsedDeployedPackagedAndRunsElsewhere(FxRobot robot) throws Exception {
        WindowGestures hands = new WindowGestures(robot);
        hands.until(() -> designer.flows().front().isPresent());

        Integration made = makeIntegration(robot, hands);
        useItInTheFlow(robot, hands);
        assertThat(deployAndAsk(robot, hands)).isEqualTo("dev.crm.find.out");
        chooseEnvironment(robot, hands, "prod");
        assertThat(deployAndAsk(robot, hands)).isEqualTo("crm.find.out");

        Path first = export(robot, hands, "first");
        Path second = export(robot, hands, "second");
        assertThat(second).hasSameBinaryContentAs(first);

        Path elsewhere = openIn(robot, hands, first, folder.resolve("elsewhere"));
        assertThat(designer.workspace().workspace().get().orElseThrow().integration("crm")).contains(made);
        assertThat(elsewhere.resolve("flows/ask.camel.yaml")).hasSameTextualContentAs(flow);
        chooseEnvironment(robot, hands, "dev");
        assertThat(deployAndAsk(robot, hands)).isEqualTo("dev.crm.find.out");
        chooseEnvironment(robot, hands, "prod");
        assertThat(deployAndAsk(robot, hands)).isEqualTo("crm.find.out");
        assertThat(dialogs.troubles()).isEmpty();
    }

    /** Two scenarios with every property type, topics for two environments, and headers; saved and opened again. */
    private Integration makeIntegration(FxRobot robot, WindowGestures hands) throws Exception {
        dialogs.answer("CRM");
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.I);
        hands.until(() -> designer.workbench().editors().front().get() instanceof IntegrationEditor);
        robot.interact(() -> {
            designer.workbench().leftShown().set(false);
            designer.workbench().bottomShown().set(false);
        });
        IntegrationEditor editor = (IntegrationEditor) designer.workbench().editors().front().get();
        hands.untilShown(".model-canvas .empty-state .button");
        robot.clickOn(".model-canvas .empty-state .button");
        hands.type("#scenario-name", "Find customer");
        hands.type("#scenario-identifier", "find-customer");
        robot.clickOn("#topics-add").clickOn("#topics-add").clickOn("#topics-add");
        hands.type("#topic-name-0", "crm.find.out");
        hands.choose("#topic-environment-2", "dev");
        hands.type("#topic-name-2", "dev.crm.find.out");
        robot.clickOn("#headers-add");
        for (PropertyType type : PropertyType.values()) {
            String side = PropertyType.ofOutputModels().contains(type) ? "out" : "in";
            hands.dragType(type, "#card-find-customer-" + side);
            robot.write(type.name().toLowerCase(Locale.ROOT).replace('_', '-')).push(KeyCode.ENTER);
        }
        robot.interact(() -> editor.session().select(new ScenarioPlace.OfIntegration()));
        robot.clickOn("#integration-editor .section-header .icon-button");
        hands.type("#scenario-name", "Tell");
        hands.type("#scenario-identifier", "tell");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        hands.until(() -> !editor.changed().getValue());

        Integration made = editor.session().integration();
        check(made);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        robot.interact(() -> designer.open(work.resolve("integrations/crm.integration.json")));
        hands.until(() -> designer.workbench().editors().front().get() instanceof IntegrationEditor again
                && again != editor);
        IntegrationEditor again = (IntegrationEditor) designer.workbench().editors().front().get();
        assertThat(again.session().integration()).isEqualTo(made);
        return made;
    }

    private static void check(Integration made) {
        assertThat(made.scenarios()).extracting(Scenario::identifier).containsExactly("find-customer", "tell");
        Scenario find = made.scenarios().getFirst();
        assertThat(find.topics()).hasSize(3);
        assertThat(find.headers()).hasSize(2);
        assertThat(find.output().properties()).extracting(property -> property.type().type()).containsExactly(
                PropertyType.STRING, PropertyType.NUMBER, PropertyType.BOOLEAN, PropertyType.OBJECT,
                PropertyType.ARRAY, PropertyType.ENUM);
        assertThat(find.input().properties()).extracting(Property::name).containsExactly("object-ref", "array-ref");
        assertThat(find.topic(Direction.OUT, "prod").orElseThrow().name()).isEqualTo("crm.find.out");
    }

    /** The Kafka step names a scenario; its address keeps everything else. */
    private void useItInTheFlow(FxRobot robot, WindowGestures hands) throws Exception {
        hands.until(() -> designer.workspace().workspace().get().orElseThrow().integration("crm")
                .filter(found -> found.scenarios().size() == 2).isPresent());
        robot.interact(() -> {
            designer.workbench().leftShown().set(true);
            designer.open(flow);
        });
        hands.until(() -> designer.flows().front().isPresent());
        robot.interact(() -> {
            var session = designer.flows().front().orElseThrow().flow().session();
            session.selection().select(session.document().index().at("1/from/steps/0").orElseThrow().id());
        });
        hands.untilShown("#scenario-choose");
        robot.clickOn("#scenario-choose");
        hands.untilShown("#scenario-search");
        robot.clickOn("#scenario-search").write("find").push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        hands.until(() -> Files.readString(flow).contains("{{scenario.crm.find-customer.out}}?"));
        assertThat(Files.readString(flow)).isEqualTo(FLOW.replace("kafka:orders?",
                "kafka:{{scenario.crm.find-customer.out}}?"));
    }

    private void chooseEnvironment(FxRobot robot, WindowGestures hands, String name) throws Exception {
        robot.clickOn(designer.workbench().top().environment());
        robot.clickOn(name);
        hands.until(() -> designer.workbench().top().environment().chosen().get().equals(name));
    }

    /** Deploys the flow in front and tries it; gives the answer. The revision may be one that ran before. */
    private String deployAndAsk(FxRobot robot, WindowGestures hands) throws Exception {
        int before = Collections.frequency(notices.titles(), "Ask is deployed");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        hands.until(() -> Collections.frequency(notices.titles(), "Ask is deployed") > before
                || !dialogs.troubles().isEmpty());
        assertThat(dialogs.troubles()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        hands.untilShown("#try-send");
        robot.interact(() -> robot.lookup("#try-answer-body").tryQuery()
                .ifPresent(old -> ((TextInputControl) old).setText("")));
        robot.interact(() -> robot.lookup("#try-send").queryButton().fire());
        hands.until(() -> robot.lookup("#try-answer-body").tryQuery()
                .filter(area -> !((TextInputControl) area).getText().isEmpty()).isPresent());
        return robot.lookup("#try-answer-body").queryTextInputControl().getText();
    }

    private Path export(FxRobot robot, WindowGestures hands, String name) throws Exception {
        Path file = folder.resolve(name + ".dromos");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        hands.untilShown("#package-contents");
        hands.type("#export-target", file.toString());
        robot.push(KeyCode.ENTER);
        hands.until(() -> Files.exists(file));
        hands.until(() -> robot.lookup("#export-view").tryQuery().isEmpty());
        return file;
    }

    private Path openIn(FxRobot robot, WindowGestures hands, Path file, Path target) throws Exception {
        dialogs.answer(file);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        hands.untilShown("#open-folder");
        hands.type("#open-folder", target.toString());
        robot.push(KeyCode.ENTER);
        hands.until(() -> designer.workspace().workspace().get().filter(now -> now.root().endsWith("elsewhere"))
                .isPresent());
        hands.until(() -> designer.flows().front()
                .filter(tab -> tab.flow().file().file().startsWith(target)).isPresent());
        return target;
    }
}
