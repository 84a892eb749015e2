package io.dromos.designer.problems;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.Spacer;
import io.dromos.designer.ui.icon.Icon;
import io.dromos.icons.IconIndex;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A row of the list of problems: sign, sentence, place, fix. */
final class ProblemCell extends ListCell<Problem> {

    private static final double GAP = 4;
    private static final double PLACE_WIDTH = 200;
    private static final double FIX_WIDTH = 56;

    private final Icon sign = Icon.of("error");
    private final HBox signBox = new HBox(sign);
    private final Label head = new Label();
    private final Label rest = new Label();
    private final Label place = new Label();
    private final Button fix = Buttons.link(Words.of("problems.fix"), this::fix);
    private final HBox fixBox = new HBox(fix);
    private final HBox row = new HBox(GAP, signBox, head, rest, new Spacer(), place, fixBox);

    ProblemCell() {
        getStyleClass().add("problem-cell");
        row.setAlignment(Pos.CENTER_LEFT);
        signBox.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("problem-head");
        head.setMinWidth(0);
        rest.setMinWidth(0);
        place.getStyleClass().add("muted");
        place.setMinWidth(PLACE_WIDTH);
        place.setPrefWidth(PLACE_WIDTH);
        fixBox.setMinWidth(FIX_WIDTH);
        fixBox.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        if (empty || problem == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String severity = problem.severity().name().toLowerCase(Locale.ROOT);
        sign.show(IconIndex.icons().icon(severity));
        signBox.getStyleClass().setAll("severity-" + severity);
        head.setText(problem.head());
        rest.setText(problem.rest().isEmpty() ? "" : " " + problem.rest());
        place.setText(problem.place());
        fix.setVisible(!problem.fixes().isEmpty());
        fix.setAccessibleText(problem.fixes().stream().findFirst().map(Problem.Fix::words).orElse(""));
        setGraphic(row);
        setAccessibleText(
                String.join(", ", Words.of("problems." + severity), problem.sentence(), problem.place()));
    }

    private void fix() {
        Problem problem = getItem();
        if (problem == null || problem.fixes().isEmpty()) {
            return;
        }
        if (problem.fixes().size() == 1) {
            problem.fixes().getFirst().run().run();
            return;
        }
        ContextMenu menu = new ContextMenu();
        for (Problem.Fix way : problem.fixes()) {
            MenuItem item = new MenuItem(way.words());
            item.setOnAction(event -> way.run().run());
            menu.getItems().add(item);
        }
        menu.show(fix, Side.BOTTOM, 0, 0);
    }
}
