package io.dromos.designer.inspector;

import io.dromos.designer.i18n.Words;
import io.dromos.model.expression.KnownName;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/** One name that arrives, with what is known of it. Double click, Enter or a drag puts it into an expression. */
final class ArrivalRow extends HBox {

    private final String expression;
    private final Consumer<String> insert;
    private boolean dragging;

    ArrivalRow(KnownName name, String expression, Consumer<String> insert) {
        this.expression = expression;
        this.insert = insert;
        Label word = new Label(name.name());
        word.getStyleClass().add("arrival-name");
        word.setMinWidth(USE_PREF_SIZE);
        Label detail = new Label(name.detail());
        detail.getStyleClass().add("arrival-detail");
        getStyleClass().add("arrival-row");
        getChildren().addAll(word, detail);
        setFocusTraversable(true);
        setAccessibleText(name.name() + " " + name.detail());
        String documentation = name.documentation().isBlank() ? "" : name.documentation() + "\n";
        Tooltip.install(this, new Tooltip(documentation + Words.of("inspector.arrivals.insert", expression)));
        setOnMousePressed(event -> requestFocus());
        setOnMouseDragged(event -> drag());
        setOnMouseReleased(this::released);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                insert.accept(expression);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                insert.accept(expression);
                event.consume();
            }
        });
    }

    private void drag() {
        dragging = true;
        getScene().setCursor(Cursor.CLOSED_HAND);
    }

    /** The system's drag and drop is not used: it does not exist everywhere that JavaFX runs. */
    private void released(MouseEvent event) {
        if (!dragging) {
            return;
        }
        dragging = false;
        getScene().setCursor(Cursor.DEFAULT);
        for (Node target : getScene().getRoot().lookupAll(".expression-field")) {
            Bounds bounds = target.localToScene(target.getLayoutBounds());
            if (bounds.contains(event.getSceneX(), event.getSceneY())) {
                target.lookup(".expression-area").requestFocus();
                insert.accept(expression);
                return;
            }
        }
    }
}
