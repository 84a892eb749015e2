package io.dromos.designer.source;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.EmptyState;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What another text has of the lines of a first: those that went, those that came, and some around them. */
public final class CompareView extends StackPane {

    private static final int AROUND = 3;
    /** The unified form begins with the names of the files. */
    private static final int NAMES = 2;
    private static final double ROW = 20;

    public CompareView(String before, String now) {
        setId("compare-view");
        setPrefSize(760, 480);
        SourceStyle.dress(this);
        ListView<String> lines = new ListView<>();
        lines.setId("compare-lines");
        lines.setAccessibleText(Words.of("action.flow.compare"));
        lines.setFixedCellSize(ROW);
        lines.setCellFactory(list -> new LineCell());
        lines.setPlaceholder(new EmptyState("check", Words.of("source.compare.same")));
        lines.getItems().setAll(differences(lines(before), lines(now)));
        getChildren().add(lines);
    }

    private static List<String> lines(String text) {
        return List.of(LineBreaks.shown(text).split("\n", -1));
    }

    private static List<String> differences(List<String> before, List<String> now) {
        return UnifiedDiffUtils.generateUnifiedDiff("", "", before, DiffUtils.diff(before, now), AROUND).stream()
                .skip(NAMES).toList();
    }

    /** A line in the colour of its sign. */
    private static final class LineCell extends ListCell<String> {

        private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");
        private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");
        private static final PseudoClass PLACE = PseudoClass.getPseudoClass("place");

        private LineCell() {
            getStyleClass().addAll("compare-line", "code");
        }

        @Override
        protected void updateItem(@Nullable String line, boolean empty) {
            super.updateItem(line, empty);
            String text = empty || line == null ? "" : line;
            setText(text);
            pseudoClassStateChanged(ADDED, text.startsWith("+"));
            pseudoClassStateChanged(REMOVED, text.startsWith("-"));
            pseudoClassStateChanged(PLACE, text.startsWith("@@"));
        }
    }
}
