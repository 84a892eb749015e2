package io.dromos.designer.source;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.SearchField;
import io.dromos.designer.ui.control.Spacer;
import io.dromos.model.source.TextDifference;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.fxmisc.richtext.CodeArea;

/** Finds and replaces text. Enter goes to the next place, Shift+Enter to the one before, Escape closes. */
final class FindBar extends HBox {

    private final CodeArea area;
    private final SearchField wanted = new SearchField(Words.of("source.find"));
    private final TextField replacement = new TextField();
    private final Label count = new Label();

    FindBar(CodeArea area) {
        this.area = area;
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        count.getStyleClass().addAll("muted", "small");
        count.setMinWidth(USE_PREF_SIZE);
        replacement.setPromptText(Words.of("source.replace-with"));
        replacement.setAccessibleText(Words.of("source.replace-with"));
        Button replace = Buttons.quiet(Words.of("source.replace"), this::replaceOne);
        Button replaceAll = Buttons.quiet(Words.of("source.replace-all"), this::replaceAll);
        replace.setMinWidth(USE_PREF_SIZE);
        replaceAll.setMinWidth(USE_PREF_SIZE);
        List<Node> replacing = List.of(replacement, replace, replaceAll);
        replacing.forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        replacing.forEach(node -> node.visibleProperty().bind(area.editableProperty()));
        getChildren().addAll(wanted, Buttons.icon("chevron-up", Words.of("source.previous"), () -> step(-1)),
                Buttons.icon("chevron-down", Words.of("source.next"), () -> step(1)), count, replacement, replace,
                replaceAll, new Spacer(), Buttons.icon("close", Words.of("source.close"), this::close));
        wanted.textProperty().addListener((property, before, now) -> first());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show(false);
    }

    void open() {
        show(true);
        if (!area.getSelectedText().isEmpty() && area.getSelectedText().indexOf('\n') < 0) {
            wanted.setText(area.getSelectedText());
        }
        wanted.requestFocus();
        wanted.selectAll();
    }

    private void close() {
        show(false);
        area.requestFocus();
    }

    private void show(boolean visible) {
        setVisible(visible);
        setManaged(visible);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && wanted.isFocused()) {
            step(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && replacement.isFocused()) {
            replaceOne();
            event.consume();
        }
    }

    private void first() {
        select(find(area.getText(), area.getSelection().getStart(), 1));
    }

    private void step(int direction) {
        int from = direction > 0 ? area.getSelection().getEnd() : area.getSelection().getStart() - 1;
        select(find(area.getText(), from, direction));
    }

    /** Offset of the next place, from the other end where there is none; -1 if there is none at all. */
    private int find(String text, int from, int direction) {
        String sought = wanted.getText().toLowerCase(Locale.ROOT);
        if (sought.isEmpty()) {
            return -1;
        }
        String all = text.toLowerCase(Locale.ROOT);
        int found = direction > 0 ? all.indexOf(sought, from) : from < 0 ? -1 : all.lastIndexOf(sought, from);
        return found >= 0 ? found : direction > 0 ? all.indexOf(sought) : all.lastIndexOf(sought);
    }

    private void select(int offset) {
        if (offset < 0) {
            count.setText(wanted.getText().isEmpty() ? "" : Words.of("source.not-found"));
            return;
        }
        count.setText("");
        area.selectRange(offset, offset + wanted.getText().length());
        area.requestFollowCaret();
    }

    private void replaceOne() {
        if (area.getSelectedText().equalsIgnoreCase(wanted.getText()) && !wanted.getText().isEmpty()) {
            area.replaceSelection(replacement.getText());
        }
        step(1);
    }

    private void replaceAll() {
        String text = area.getText();
        String sought = wanted.getText();
        StringBuilder result = new StringBuilder();
        int at = 0;
        int places = 0;
        for (int found = find(text, 0, 1); found >= at && !sought.isEmpty(); found = find(text, at, 1)) {
            result.append(text, at, found).append(replacement.getText());
            at = found + sought.length();
            places++;
        }
        if (places > 0) {
            result.append(text, at, text.length());
            TextDifference.between(text, result.toString())
                    .ifPresent(edit -> area.replaceText(edit.offset(), edit.end(), edit.replacement()));
        }
        count.setText(Words.of("source.replaced", places));
    }
}
