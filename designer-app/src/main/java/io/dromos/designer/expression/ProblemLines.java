package io.dromos.designer.expression;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.icon.Icon;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.Severity;
import java.util.ArrayList;
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

/** The problems below an expression: each a sentence, with links that mend it. Very many are shown on demand. */
final class ProblemLines extends VBox {

    private static final int MOST = 6;

    private final BiConsumer<ExpressionProblem, String> fix;
    private List<ExpressionProblem> problems = List.of();
    private String note = "";

    ProblemLines(BiConsumer<ExpressionProblem, String> fix) {
        this.fix = fix;
        getStyleClass().add("problem-lines");
        fill(MOST);
    }

    void show(List<ExpressionProblem> found) {
        problems = found;
        fill(MOST);
    }

    /** Tells something that is no problem of the text; empty: nothing any more. */
    void note(String sentence) {
        note = sentence;
        fill(MOST);
    }

    private void fill(int most) {
        List<Node> lines = new ArrayList<>();
        if (!note.isEmpty()) {
            lines.add(line("info", "info", note, List.of()));
        }
        problems.stream().limit(most).map(this::line).forEach(lines::add);
        if (problems.size() > most) {
            Button more = Buttons.link(Words.of("expression.more-problems", problems.size() - most),
                    () -> fill(Integer.MAX_VALUE));
            more.getStyleClass().add("more-problems");
            lines.add(more);
        }
        getChildren().setAll(lines);
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
    }

    private Node line(ExpressionProblem problem) {
        return line(problem.severity().name().toLowerCase(Locale.ROOT), icon(problem.severity()),
                problem.message().text(),
                problem.fixes().stream().limit(3).<Node>map(text -> fixLink(problem, text)).toList());
    }

    private static String icon(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }

    private static Node line(String mood, String icon, String words, List<Node> links) {
        Label sentence = new Label(words);
        sentence.getStyleClass().add("problem-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        VBox text = new VBox(sentence);
        HBox.setHgrow(text, Priority.ALWAYS);
        if (!links.isEmpty()) {
            text.getChildren().add(new FlowPane(8, 0, links.toArray(Node[]::new)));
        }
        HBox line = new HBox(Icon.of(icon, 14), text);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().addAll("problem-line", mood);
        return line;
    }

    private Button fixLink(ExpressionProblem problem, String text) {
        Button link = Buttons.link(QuickFixes.words(text), () -> fix.accept(problem, text));
        link.getStyleClass().add("fix-link");
        link.setUnderline(true);
        return link;
    }
}
