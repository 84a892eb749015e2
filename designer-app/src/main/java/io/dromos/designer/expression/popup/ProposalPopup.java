package io.dromos.designer.expression.popup;

import io.dromos.designer.expression.style.ExpressionStyle;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;

/**
 * A list of proposals under the caret, with what the chosen one means beside it. The field keeps the focus and hands
 * its keys to {@link #key}. UI thread only.
 */
public final class ProposalPopup {

    private static final int MOST_ROWS = 9;
    private static final double ROW = 24;
    private static final double INSET = 10;

    private final Popup popup = new Popup();
    private final ListView<Proposal> list = new ListView<>();
    private final ProposalDetails details = new ProposalDetails();

    /**
     * @param title
     *            what is proposed, for a screen reader
     */
    public ProposalPopup(String title) {
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setAccessibleText(title);
        list.setCellFactory(view -> new ProposalCell(this::accept));
        list.getStyleClass().add("completion-list");
        list.getSelectionModel().selectedItemProperty().subscribe(details::show);
        HBox content = new HBox(list, details);
        content.getStyleClass().addAll("popup-panel", "completion-popup");
        ExpressionStyle.dress(content);
        popup.getContent().add(content);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.setConsumeAutoHidingEvents(false);
    }

    /** Shows proposals below a place of the screen; none hides it. */
    public void show(Node owner, Bounds caret, List<Proposal> proposals) {
        if (proposals.isEmpty()) {
            hide();
            return;
        }
        list.getItems().setAll(proposals);
        list.setPrefHeight(Math.min(MOST_ROWS, proposals.size()) * ROW + 2);
        // First shown, then scrolled: rows that are made while it is hidden find no colours.
        if (!popup.isShowing()) {
            popup.show(owner, caret.getMinX() - INSET, caret.getMaxY() + 6);
        }
        list.getSelectionModel().select(0);
        list.scrollTo(0);
        list.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS);
    }

    public boolean isShowing() {
        return popup.isShowing();
    }

    public void hide() {
        popup.hide();
    }

    /** Takes the keys that move in the list, accept and close; others stay with the field. */
    public void key(KeyEvent event) {
        if (!isShowing() || event.isConsumed()) {
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
        Proposal chosen = list.getSelectionModel().getSelectedItem();
        hide();
        if (chosen != null) {
            chosen.take().run();
        }
    }
}
