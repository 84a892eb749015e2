package io.dromos.designer.expression.result;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Chip;
import io.dromos.designer.ui.icon.Icon;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.evaluation.Evaluation;
import io.dromos.model.message.Message;
import java.time.Duration;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Value and type, or why there is none; below it on which message, and which branch is taken. */
final class ResultLine extends VBox {

    private static final double TALLEST = 68;

    private final StackPane sign = new StackPane();
    private final HBox line;
    private final Label value = new Label();
    private final Chip type = new Chip("");
    private final Label branch = new Label();
    private final Tooltip whole = new Tooltip();

    /**
     * @param examples
     *            chooses the message
     */
    ResultLine(Node examples) {
        getStyleClass().add("result");
        sign.getStyleClass().add("result-sign");
        value.getStyleClass().add("result-value");
        value.setWrapText(true);
        value.setMaxHeight(TALLEST);
        value.setMinWidth(0);
        HBox.setHgrow(value, Priority.ALWAYS);
        value.setMaxWidth(Double.MAX_VALUE);
        whole.setWrapText(true);
        whole.setMaxWidth(420);
        value.setMinHeight(USE_PREF_SIZE);
        sign.setAlignment(Pos.TOP_CENTER);
        line = new HBox(6, sign, value, type);
        line.setAlignment(Pos.TOP_LEFT);
        branch.getStyleClass().add("result-branch");
        branch.setMinWidth(0);
        HBox below = new HBox(6, branch, examples);
        below.setAlignment(Pos.CENTER_LEFT);
        below.getStyleClass().add("result-below");
        getChildren().addAll(line, below);
        setVisible(false);
        setManaged(false);
    }

    void show(Outcome outcome) {
        switch (outcome) {
            case Outcome.Tried tried -> show(tried);
            case Outcome.BodyReplaced _ -> {
                fill("refused", "info", Words.of("expression.result.body-replaced"), "");
                line.setVisible(true);
                line.setManaged(true);
                branch("");
                shown(true);
            }
        }
    }

    private void show(Outcome.Tried outcome) {
        switch (outcome.result()) {
            case Evaluation.Evaluated(String text, String typeName, boolean cut) ->
                fill("value", outcome.part() ? "search" : "play", shown(text, cut), typeName);
            case Evaluation.Failed(TextRange _, Message reason) -> fill("failed", "error", reason.text(), "");
            case Evaluation.Refused(TextRange _, Message reason) -> fill("refused", "info", reason.text(), "");
            case Evaluation.TimedOut(Duration limit) ->
                fill("failed", "error", Words.of("expression.result.too-long", limit.toMillis()), "");
        }
        boolean refused = outcome.result() instanceof Evaluation.Refused;
        line.setVisible(!refused);
        line.setManaged(!refused);
        branch(refused
                ? Words.of("expression.result.not-tried")
                : outcome.branch().map(title -> Words.of("expression.result.branch", title)).orElse(""));
        branch.setTooltip(refused ? whole : null);
        shown(true);
    }

    private void branch(String words) {
        branch.setText(words);
        branch.setTooltip(null);
        branch.setManaged(!words.isEmpty());
    }

    private static String shown(String text, boolean cut) {
        return text.isEmpty() ? "\u201c\u201d" : cut ? text + "\u2026" : text;
    }

    void hide() {
        shown(false);
    }

    private void shown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private void fill(String mood, String icon, String text, String typeName) {
        getStyleClass().removeAll("value", "failed", "refused");
        getStyleClass().add(mood);
        sign.getChildren().setAll(Icon.of(icon, 12));
        value.setText(text);
        whole.setText(text);
        value.setTooltip(whole);
        type.setText(typeName);
        type.setVisible(!typeName.isEmpty());
        type.setManaged(!typeName.isEmpty());
        String spoken = typeName.isEmpty() ? text : text + ", " + typeName.toLowerCase(Locale.ROOT);
        value.setAccessibleText(Words.of("expression.result", spoken));
    }
}
