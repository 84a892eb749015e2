package io.dromos.designer.inspector.field;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.icon.Icon;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Sentences below a field, each with links that mend it. */
final class FieldProblems extends VBox {

    FieldProblems() {
        getStyleClass().add("field-problems");
        show(List.of());
    }

    void show(List<FieldProblem> problems) {
        getChildren().setAll(problems.stream().map(FieldProblems::line).toList());
        setVisible(!problems.isEmpty());
        setManaged(!problems.isEmpty());
    }

    private static Node line(FieldProblem problem) {
        Label sentence = new Label(problem.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("field-sentence");
        VBox words = new VBox(sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        problem.fixes().stream().limit(3).forEach(fix -> {
            Button link = Buttons.link(Words.of("inspector.use", fix), () -> problem.fix().accept(fix));
            link.getStyleClass().add("fix-link");
            link.setUnderline(true);
            words.getChildren().add(link);
        });
        HBox line = new HBox(6, Icon.of(problem.error() ? "error" : "warning", 14), words);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().addAll("field-problem", problem.error() ? "error" : "warning");
        return line;
    }
}
