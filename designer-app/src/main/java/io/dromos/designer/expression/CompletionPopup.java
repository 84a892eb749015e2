package io.dromos.designer.expression;

import io.dromos.model.expression.Completion;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/**
 * The list of proposals under the caret, with what the chosen one means beside it. The field keeps the focus and hands
 * its keys to {@link #key}.
 */
final class CompletionPopup {

    private static final int MOST_ROWS = 9;
    private static final double ROW = 24;
    private static final double INSET = 10;

    private final Popup popup = new Popup();
    private final ListView<Completion> list = new ListView<>();
    private final Label documentation = new Label();
    private final Consumer<Completion> accepted;

    CompletionPopup(Consumer<Completion> accepted) {
        this.accepted = accepted;
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new CompletionCell(this::accept));
        list.getStyleClass().add("completion-list");
        list.getSelectionModel().selectedItemProperty().subscribe(this::describe);
        documentation.setWrapText(true);
        documentation.getStyleClass().add("completion-documentation");
        HBox content = new HBox(list, documentation);
        content.getStyleClass().addAll("popup-panel", "completion-popup");
        ExpressionStyle.dress(content);
        popup.getContent().add(content);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.setConsumeAutoHidingEvents(false);
    }

    /** Shows proposals below a place of the screen; none hides it. */
    void show(Node owner, Bounds caret, List<Completion> proposals) {
        if (proposals.isEmpty()) {
            hide();
            return;
        }
        list.getItems().setAll(proposals);
        list.setPrefHeight(Math.min(MOST_ROWS, proposals.size()) * ROW + 2);
        list.getSelectionModel().select(0);
        list.scrollTo(0);
        if (!popup.isShowing()) {
            popup.show(owner, caret.getMinX() - INSET, caret.getMaxY() + 6);
        }
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }

    /** Takes the keys that move in the list, accept and close; others stay with the field. */
    void key(KeyEvent event) {
        if (!isShowing()) {
            return;
        }
        boolean taken = switch (event.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case PAGE_UP -> move(1 - MOST_ROWS);
            case PAGE_DOWN -> move(MOST_ROWS - 1);
            case ENTER, TAB -> {
                accept();
                yield true;
            }
            case ESCAPE -> {
                hide();
                yield true;
            }
            default -> false;
        };
        if (taken) {
            event.consume();
        }
    }

    private boolean move(int rows) {
        int last = list.getItems().size() - 1;
        int selected = list.getSelectionModel().getSelectedIndex();
        int next = Math.abs(rows) == 1
                ? Math.floorMod(selected + rows, last + 1)
                : Math.clamp(selected + rows, 0, last);
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - MOST_ROWS / 2));
        return true;
    }

    private void accept() {
        Completion chosen = list.getSelectionModel().getSelectedItem();
        hide();
        if (chosen != null) {
            accepted.accept(chosen);
        }
    }

    private void describe(@Nullable Completion chosen) {
        String words = chosen == null ? "" : chosen.documentation();
        documentation.setText(words);
        documentation.setVisible(!words.isBlank());
        documentation.setManaged(!words.isBlank());
    }
}
