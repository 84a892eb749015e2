package io.dromos.designer.run.tryit;

import io.dromos.deploy.DeployFailure;
import io.dromos.deploy.Outcome;
import io.dromos.deploy.execution.Execution;
import io.dromos.deploy.execution.Payload;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.Chip;
import io.dromos.designer.ui.control.EmptyState;
import io.dromos.designer.ui.control.StateDot;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What a flow answered: outcome, time, body, outputs and headers; or what went wrong and where. */
final class AnswerView extends ScrollPane {

    private static final int MOST_LINES = 16;

    private final BiConsumer<String, String> goToStep;
    private final VBox content = new VBox(10);

    AnswerView(BiConsumer<String, String> goToStep) {
        this.goToStep = goToStep;
        setId("try-answer");
        setFitToWidth(true);
        setFitToHeight(true);
        content.getStyleClass().add("try-side");
        setContent(content);
        clear();
    }

    void clear() {
        EmptyState none = new EmptyState("message", Words.of("run.try.none"));
        content.setAlignment(Pos.CENTER);
        content.getChildren().setAll(none);
    }

    void waiting() {
        content.setAlignment(Pos.TOP_LEFT);
        content.getChildren().setAll(headline(StateDot.State.BUSY, Words.of("run.try.waiting")));
    }

    void show(String flowCode, Outcome<Execution> outcome) {
        content.setAlignment(Pos.TOP_LEFT);
        content.getChildren().setAll(switch (outcome) {
            case Outcome.Done<Execution>(Execution.Answered answered) -> answered(answered);
            case Outcome.Done<Execution>(Execution.Faulted faulted) -> faulted(flowCode, faulted);
            case Outcome.Failed<Execution>(DeployFailure failure) -> List.<Node>of(
                    headline(StateDot.State.ERROR, Words.of("run.try.not-called")), text(failure.message().text()));
        });
    }

    private static List<Node> answered(Execution.Answered answer) {
        HBox head = headline(StateDot.State.GOOD, Words.of("run.try.answered"));
        head.getChildren().addAll(new Chip(millis(answer.took())),
                new Chip(Words.of("deploy.badge", Long.toString(answer.revision()))));
        Map<String, String> outputs = new TreeMap<>();
        answer.outputs().forEach((name, payload) -> outputs.put(name, payload.asText()));
        return List.of(head, labelled(Words.of("run.try.body"), body("try-answer-body", answer.body())),
                pairs("try-outputs", Words.of("run.try.outputs"), outputs),
                pairs("try-answer-headers", Words.of("run.try.headers"), new TreeMap<>(answer.headers())));
    }

    private List<Node> faulted(String flowCode, Execution.Faulted fault) {
        HBox head = headline(StateDot.State.ERROR, Words.of("run.try.faulted"));
        head.getChildren().add(new Chip(millis(fault.took())));
        Label what = text(fault.text());
        what.setId("try-fault");
        Label kind = new Label(fault.kind());
        kind.getStyleClass().addAll("code", "muted");
        VBox box = new VBox(6, what, kind);
        if (!fault.stepId().isEmpty()) {
            box.getChildren().add(Buttons.link(Words.of("run.try.step", fault.stepId()),
                    () -> goToStep.accept(flowCode, fault.stepId())));
        }
        if (fault.retryable()) {
            box.getChildren().add(text(Words.of("run.try.retryable")));
        }
        return List.of(head, box);
    }

    private static HBox headline(StateDot.State state, String words) {
        Label label = new Label(words, new StateDot(state));
        label.setId("try-outcome");
        label.setGraphicTextGap(8);
        label.getStyleClass().add("strong");
        HBox head = new HBox(10, label);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static String millis(Duration took) {
        double millis = took.toNanos() / 1_000_000.0;
        return Words.of("run.try.took", millis < 10 ? Math.round(millis * 10) / 10.0 : (double) Math.round(millis));
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static TextArea body(String id, Payload payload) {
        TextArea area = new TextArea(payload.asText());
        area.setId(id);
        area.setEditable(false);
        area.setWrapText(true);
        area.getStyleClass().add("code");
        area.setPrefRowCount(Math.clamp(payload.asText().lines().count(), 1, MOST_LINES));
        return area;
    }

    private static Node pairs(String id, String title, Map<String, String> pairs) {
        GridPane grid = new GridPane(14, 4);
        grid.setId(id);
        pairs.forEach((name, value) -> {
            Label nameLabel = new Label(name);
            nameLabel.getStyleClass().addAll("code", "muted");
            Label valueLabel = text(value);
            valueLabel.getStyleClass().add("code");
            grid.addRow(grid.getRowCount(), nameLabel, valueLabel);
        });
        VBox box = labelled(title, grid);
        box.setVisible(!pairs.isEmpty());
        box.setManaged(!pairs.isEmpty());
        return box;
    }

    private static VBox labelled(String title, Node node) {
        Label label = new Label(title);
        label.getStyleClass().add("try-label");
        return new VBox(4, label, node);
    }
}
