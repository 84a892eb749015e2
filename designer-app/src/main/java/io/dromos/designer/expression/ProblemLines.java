package io.dromos.designer.expression;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.icon.Icon;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.Severity;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The problems below an expression: each a sentence, with links that mend it. */
final class ProblemLines extends VBox {

    private static final int MOST = 4;

    private final BiConsumer<ExpressionProblem, String> fix;

    ProblemLines(BiConsumer<ExpressionProblem, String> fix) {
        this.fix = fix;
        getStyleClass().add("problem-lines");
        show(List.of());
    }

    void show(List<ExpressionProblem> problems) {
        getChildren().setAll(problems.stream().limit(MOST).map(this::line).toList());
        if (problems.size() > MOST) {
            Label more = new Label(Words.of("expression.more-problems", problems.size() - MOST));
            more.getStyleClass().addAll("muted", "small");
            getChildren().add(more);
        }
        setVisible(!problems.isEmpty());
        setManaged(!problems.isEmpty());
    }

    private Node line(ExpressionProblem problem) {
        String severity = problem.severity().name().toLowerCase(Locale.ROOT);
        Label sentence = new Label(problem.message().text());
        sentence.getStyleClass().add("problem-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!problem.fixes().isEmpty()) {
            words.getChildren().add(new FlowPane(8, 0, problem.fixes().stream().limit(3)
                    .map(text -> (Node) fixLink(problem, text)).toArray(Node[]::new)));
        }
        HBox line = new HBox(Icon.of(problem.severity() == Severity.ERROR ? "error" : "warning", 14), words);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().addAll("problem-line", severity);
        return line;
    }

    private Button fixLink(ExpressionProblem problem, String text) {
        Button link = Buttons.link(text.isEmpty() ? Words.of("expression.remove") : Words.of("expression.use", text),
                () -> fix.accept(problem, text));
        link.getStyleClass().add("fix-link");
        link.setUnderline(true);
        return link;
    }
}
