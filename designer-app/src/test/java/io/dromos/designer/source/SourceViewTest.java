package io.dromos.designer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.UiThread;
import io.dromos.designer.ui.Appearance;
import io.dromos.designer.ui.TestStage;
import io.dromos.designer.ui.Theme;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.edit.command.SetOption;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.flow.Element;
import io.dromos.model.message.Message;
import io.dromos.model.source.LineColumn;
import io.dromos.model.validation.Finding;
import io.dromos.model.validation.Location;
import io.dromos.model.validation.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.model.PlainTextChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SourceViewTest {

    private static final String FLOW = """
            # orders
            - from:
                uri: timer:tick
                steps:
                  - setBody:
                      simple: "${body}"
                  - log: "done"
            """;

    private final BackgroundTasks tasks = new BackgroundTasks(UiThread.javafx(), problem -> {
        throw new AssertionError(problem);
    });
    private final SimpleObjectProperty<ValidationReport> report = new SimpleObjectProperty<>(ValidationReport.EMPTY);
    @SuppressWarnings("NullAway.Init")
    private EditorSession session;
    @SuppressWarnings("NullAway.Init")
    private Stage stage;
    @SuppressWarnings("NullAway.Init")
    private SourceArea area;

    @Start
    void start(Stage first) {
        stage = first;
        open(FLOW);
        stage.show();
    }

    private void open(String text) {
        session = new EditorSession(((FlowReading.Opened) FlowDocument.read(text)).document());
        SourceView view = new SourceView(session, report, tasks);
        Scene scene = new Scene(view, 700, 500);
        new Appearance(Theme.LIGHT).follow(scene);
        TestStage.put(stage, scene);
        area = (SourceArea) view.lookup(".source-area");
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void whatIsTypedIsInTheDocumentAtOnceAndOneUndoTakesItBack(FxRobot robot) {
        caretTo(robot, "done");

        robot.write("all ");

        assertThat(session.document().text()).isEqualTo(FLOW.replace("done", "all done"));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(session.document().text()).isEqualTo(FLOW);
        assertThat(area.getText()).isEqualTo(FLOW);
    }

    @Test
    void anEditElsewhereArrivesAsASmallChange(FxRobot robot) {
        List<PlainTextChange> changes = new ArrayList<>();
        robot.interact(() -> {
            area.plainTextChanges().subscribe(changes::add);
            session.execute(new SetOption(element("log").id(), "message", "finished"));
        });

        assertThat(area.getText()).isEqualTo(FLOW.replace("done", "finished"));
        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().getInserted().length()).isLessThan(12);
    }

    @Test
    void brokenTextKeepsTheLastGoodFlowAndSaysWhereItBreaks(FxRobot robot) throws Exception {
        caretTo(robot, "\"done\"");

        robot.write("\"");

        assertThat(session.document().text()).isEqualTo(FLOW);
        assertThat(session.unfinishedProperty().get()).isPresent();
        assertThat(robot.lookup(".source-bar.error").query().isVisible()).isTrue();

        robot.type(KeyCode.BACK_SPACE);
        until(() -> session.unfinishedProperty().get().isEmpty());
        assertThat(session.document().text()).isEqualTo(FLOW);
        assertThat(robot.lookup(".source-bar.error").query().isVisible()).isFalse();
    }

    @Test
    void whatBecameWholeAgainComesIntoTheDocument(FxRobot robot) throws Exception {
        caretTo(robot, "\"done\"");

        robot.write("\"x\" #");

        until(() -> session.document().text().contains("- log: \"x\" #\"done\""));
        assertThat(session.unfinishedProperty().get()).isEmpty();
    }

    @Test
    void theCaretSelectsTheElementAndTheSelectionTintsItsLines(FxRobot robot) throws Exception {
        caretTo(robot, "${body}");
        until(() -> session.selection().lead().equals(Optional.of(element("setBody").id())));

        robot.interact(() -> session.selection().select(element("log").id()));

        until(() -> area.getParagraph(6).getParagraphStyle().contains("selected-line"));
        assertThat(area.getParagraph(5).getParagraphStyle()).doesNotContain("selected-line");
    }

    @Test
    void aFindingIsUnderlinedAndMarkedBesideItsLine(FxRobot robot) throws Exception {
        int start = FLOW.indexOf("tick");
        robot.interact(() -> report.set(new ValidationReport(List.of(new Finding(Severity.ERROR, "x",
                Message.of("check.x"), new Location(Optional.empty(), "", new TextRange(start, start + 4),
                        new LineColumn(3, 16), new LineColumn(3, 20)),
                List.of())))));

        until(() -> area.getStyleOfChar(start + 1).contains("squiggle-error"));
        assertThat(area.getStyleOfChar(start - 1)).doesNotContain("squiggle-error");
        until(() -> robot.lookup(".gutter .state-dot").tryQuery().isPresent());
    }

    @Test
    void otherLineEndsStayAsTheyAre(FxRobot robot) {
        String windows = FLOW.replace("\n", "\r\n");
        robot.interact(() -> open(windows));
        caretTo(robot, "done");

        robot.write("x").type(KeyCode.END).type(KeyCode.ENTER).write("# end");

        assertThat(session.document().text())
                .isEqualTo(windows.replace("\"done\"", "\"xdone\"\r\n      # end"));
        robot.interact(() -> session.execute(new SetOption(element("from").id(), "uri", "timer:tock")));
        assertThat(area.getText()).isEqualTo(LineBreaks.shown(session.document().text()));
    }

    @Test
    void findsAndReplaces(FxRobot robot) {
        robot.clickOn(area).push(KeyCode.SHORTCUT, KeyCode.F);
        robot.write("TICK").type(KeyCode.ENTER);
        assertThat(area.getSelectedText()).isEqualTo("tick");

        robot.type(KeyCode.TAB, 3).write("tock").type(KeyCode.ENTER);

        assertThat(session.document().text()).isEqualTo(FLOW.replace("tick", "tock"));
    }

    @Test
    void aLargeFileStaysFluent(FxRobot robot) {
        String step = "      - setBody:\n          simple: \"${body} and some more text to fill the line\"\n";
        String large = FLOW + step.repeat(14_000);
        robot.interact(() -> open(large));
        caretTo(robot, "done");

        long start = System.nanoTime();
        robot.interact(() -> {
            for (int i = 0; i < 10; i++) {
                area.replaceSelection("x");
            }
        });
        long millis = (System.nanoTime() - start) / 10_000_000;

        assertThat(session.document().text()).contains("xxxxxxxxxxdone");
        assertThat(millis).isLessThan(1_000);
    }

    private void caretTo(FxRobot robot, String text) {
        robot.interact(() -> {
            area.requestFocus();
            area.moveTo(area.getText().indexOf(text));
        });
    }

    private Element element(String kind) {
        List<Element> found = new ArrayList<>();
        session.document().index().forEach(element -> {
            if (element.kind().equals(kind)) {
                found.add(element);
            }
        });
        return found.getFirst();
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        waitFor(10, TimeUnit.SECONDS, condition);
    }
}
