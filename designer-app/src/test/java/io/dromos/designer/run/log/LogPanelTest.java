package io.dromos.designer.run.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.deploy.log.LogLine;
import io.dromos.designer.ui.Appearance;
import io.dromos.designer.ui.TestStage;
import io.dromos.designer.ui.Theme;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LogPanelTest {

    private final Instant now = Instant.now();
    private final List<String> went = new ArrayList<>();
    @SuppressWarnings("NullAway.Init")
    private LogPanel panel;

    @Start
    void start(Stage stage) {
        panel = new LogPanel((flow, step) -> went.add(flow + "/" + step));
        Scene scene = new Scene(panel, 900, 400);
        new Appearance(Theme.LIGHT).follow(scene);
        TestStage.put(stage, scene);
        stage.show();
        panel.append(List.of(line(1, "deployed", "orders", "", "ada"), line(2, "step", "orders", "ship", ""),
                line(3, "failed", "stock", "count", "bob")));
    }

    @Test
    void atFirstAllEventsAreShownAndThatIsSaid(FxRobot robot) {
        assertThat(robot.lookup("#log-event .list-cell").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .contains("All events");
        assertThat(shown(robot)).containsExactly("deployed", "step", "failed");
    }

    @Test
    void linesAreFoundByEventFlowAndInitiator(FxRobot robot) {
        choose(robot, "#log-event", "step");
        assertThat(shown(robot)).containsExactly("step");

        choose(robot, "#log-event", "");
        choose(robot, "#log-flow", "stock");
        assertThat(shown(robot)).containsExactly("failed");

        choose(robot, "#log-flow", "");
        choose(robot, "#log-initiator", "ada");
        assertThat(shown(robot)).containsExactly("deployed");
    }

    @Test
    void olderLinesAreAskedForWhenTheTimeGoesBack(FxRobot robot) {
        Instant before = panel.since().getValue();

        robot.interact(() -> robot.lookup("#log-span").<LogSpan>queryComboBox().setValue(LogSpan.WEEK));

        assertThat(Duration.between(panel.since().getValue(), before)).isGreaterThan(Duration.ofDays(6));
    }

    @Test
    void twoDaysLimitTheLinesAtBothEnds(FxRobot robot) {
        LocalDate yesterday = LocalDate.now(ZoneId.systemDefault()).minusDays(1);

        robot.interact(() -> {
            robot.lookup("#log-span").<LogSpan>queryComboBox().setValue(LogSpan.DATES);
            robot.lookup("#log-first").queryAs(DatePicker.class).setValue(yesterday);
            robot.lookup("#log-last").queryAs(DatePicker.class).setValue(yesterday);
        });
        assertThat(shown(robot)).isEmpty();

        robot.interact(() -> robot.lookup("#log-last").queryAs(DatePicker.class).setValue(yesterday.plusDays(1)));
        assertThat(shown(robot)).containsExactly("deployed", "step", "failed");
    }

    @Test
    void theChosenLineIsToldInFullAndLeadsToItsStep(FxRobot robot) {
        robot.interact(() -> robot.lookup("#log-table").queryTableView().getSelectionModel().select(1));

        assertThat(robot.lookup("#log-details").query().isVisible()).isTrue();
        robot.clickOn("Show the step");

        assertThat(went).containsExactly("orders/ship");
    }

    private static void choose(FxRobot robot, String chooser, String value) {
        robot.interact(() -> robot.lookup(chooser).<String>queryComboBox().setValue(value));
    }

    private static List<String> shown(FxRobot robot) {
        TableView<LogLine> table = robot.lookup("#log-table").queryTableView();
        return table.getItems().stream().map(LogLine::eventType).toList();
    }

    private LogLine line(long number, String event, String flow, String step, String initiator) {
        return new LogLine(now, "INFO", event, flow, step, "E-" + number, "line " + number, "", number, initiator,
                Map.of());
    }
}
