package io.dromos.designer.inspector.arrival;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.icon.Icon;
import io.dromos.designer.ui.input.MeaningDrag;
import javafx.scene.AccessibleRole;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Something that arrives, with what is known of it and the fields inside it. Double click, Enter or a drag puts it into
 * an expression; the arrow keys fold and move.
 */
final class ArrivalRow extends VBox {

    private static final double INDENT = 14;

    private final Arrival arrival;
    private final ArrivalActions actions;
    private final HBox line = new HBox();
    private final StackPane fold = new StackPane();
    private final VBox parts = new VBox();

    ArrivalRow(Arrival arrival, ArrivalActions actions, int depth) {
        this.arrival = arrival;
        this.actions = actions;
        Label name = new Label(arrival.name());
        name.getStyleClass().add("arrival-name");
        name.setMinWidth(USE_PREF_SIZE);
        Label detail = new Label(arrival.detail());
        detail.getStyleClass().add("arrival-detail");
        fold.getStyleClass().add("arrival-fold");
        line.getStyleClass().add("arrival-row");
        line.setStyle("-fx-padding: 2px 6px 2px " + (4 + depth * INDENT) + "px;");
        line.getChildren().addAll(fold, name, detail);
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.TREE_ITEM);
        line.setAccessibleText(arrival.name() + " " + arrival.detail());
        line.setAccessibleHelp(Words.of("inspector.arrivals.help"));
        Tooltip.install(line, new Tooltip(tip()));
        line.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> line.requestFocus());
        line.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        line.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        line.setOnContextMenuRequested(event -> actions.menu(arrival).show(line, event.getScreenX(),
                event.getScreenY()));
        MeaningDrag.install(line, arrival.meaning(), arrival.name());
        arrival.parts().forEach(part -> parts.getChildren().add(new ArrivalRow(part, actions, depth + 1)));
        fold.setOnMouseClicked(event -> {
            open(!parts.isManaged());
            event.consume();
        });
        getChildren().addAll(line, parts);
        open(depth == 0 && arrival.parts().size() <= 12);
    }

    private String tip() {
        String words = arrival.documentation().isBlank() ? "" : arrival.documentation() + "\n";
        return words + Words.of("inspector.arrivals.insert");
    }

    private void open(boolean open) {
        boolean some = !arrival.parts().isEmpty();
        parts.setManaged(open && some);
        parts.setVisible(open && some);
        if (some) {
            fold.getChildren().setAll(Icon.of(open ? "chevron-down" : "chevron-right", 11));
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            actions.insert().accept(arrival.meaning());
        }
    }

    private void key(KeyEvent event) {
        boolean done = switch (event.getCode()) {
            case ENTER -> {
                actions.insert().accept(arrival.meaning());
                yield true;
            }
            case F6 -> rename(event);
            case RIGHT, LEFT -> {
                open(event.getCode() == KeyCode.RIGHT);
                yield true;
            }
            case DOWN, UP -> step(event.getCode() == KeyCode.DOWN);
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean rename(KeyEvent event) {
        boolean known = event.isShiftDown() && actions.renamable().test(arrival.meaning());
        if (known) {
            actions.rename().accept(arrival.meaning());
        }
        return known;
    }

    private boolean step(boolean forward) {
        return line.requestFocusTraversal(forward
                ? TraversalDirection.NEXT
                : TraversalDirection.PREVIOUS);
    }
}
