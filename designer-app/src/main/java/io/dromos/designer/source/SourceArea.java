package io.dromos.designer.source;

import javafx.beans.value.ObservableValue;
import javafx.beans.property.ReadOnlyObjectWrapper;
import io.dromos.designer.settings.Looked;
import io.dromos.designer.settings.Look;
import io.dromos.designer.ui.control.StateDot;
import io.dromos.designer.ui.control.StateDot.State;
import io.dromos.model.expression.Severity;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.fxmisc.richtext.model.StyleSpans;

/**
 * The text with line numbers. Only what is in view is coloured, so that a large file costs no more than a small one.
 */
final class SourceArea extends CodeArea implements Looked {

    private static final Duration FRAME = Duration.ofMillis(12);
    private static final Duration HOVER = Duration.ofMillis(350);

    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(this, "look", Look.FIRST);
    private SourceMarks marks = SourceMarks.NONE;
    private int firstSelected = -1;
    private int lastSelected = -1;

    SourceArea() {
        getStyleClass().add("source-area");
        SourceStyle.dress(this);
        sceneProperty().subscribe(scene -> {
            if (scene != null && getParagraphGraphicFactory() == null) {
                setParagraphGraphicFactory(this::gutter);
            }
        });
        viewportDirtyEvents().reduceSuccessions((first, next) -> next, FRAME).subscribe(dirty -> {
            colour();
            lookChanged();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        explainProblems();
    }

    @Override
    public ObservableValue<Look> look() {
        return look.getReadOnlyProperty();
    }

    @Override
    public void look(Look before) {
        look.set(before);
        showParagraphAtTop(Math.clamp(Math.round(before.y()), 0, getParagraphs().size() - 1));
    }

    /** What has no room yet, or none now, is seen as it was. */
    private void lookChanged() {
        if (isShown() && getHeight() > 0) {
            look.set(new Look(1, 0, firstVisibleParToAllParIndex()));
        }
    }

    /** The squiggles and the signs beside the line numbers. */
    void mark(SourceMarks now) {
        SourceMarks before = marks;
        marks = now;
        if (!getParagraphs().isEmpty() && isShown()) {
            int last = lastVisibleParToAllParIndex();
            for (int line = firstVisibleParToAllParIndex(); line <= last; line++) {
                if (!before.worst(line).equals(now.worst(line))) {
                    recreateParagraphGraphic(line);
                }
            }
        }
        colour();
    }

    /** The lines of what is selected; none if the first is behind the last. */
    void select(int first, int last) {
        firstSelected = first;
        lastSelected = last;
        colour();
    }

    private boolean isShown() {
        return getScene() != null && getVisibleParagraphs().size() > 0;
    }

    /** Colours the lines in view whose colours are not right yet. */
    private void colour() {
        if (!isShown()) {
            return;
        }
        int first = firstVisibleParToAllParIndex();
        int last = Math.min(lastVisibleParToAllParIndex(), getParagraphs().size() - 1);
        for (int line = first; line <= last; line++) {
            colour(line);
        }
    }

    private void colour(int line) {
        String text = getText(line);
        StyleSpans<Collection<String>> wanted = LineStyles.of(text.length(), YamlColours.of(line, this::getText),
                marks.at(line));
        if (!text.isEmpty() && !same(wanted, getStyleSpans(line))) {
            setStyleSpans(line, 0, wanted);
        }
        List<String> style = line >= firstSelected && line <= lastSelected ? List.of("selected-line") : List.of();
        if (!List.copyOf(getParagraph(line).getParagraphStyle()).equals(style)) {
            setParagraphStyle(line, style);
        }
    }

    private static boolean same(StyleSpans<Collection<String>> one, StyleSpans<Collection<String>> other) {
        return one.stream().map(span -> span.getLength() + String.join(" ", span.getStyle())).toList()
                .equals(other.stream().map(span -> span.getLength() + String.join(" ", span.getStyle())).toList());
    }

    private Node gutter(int line) {
        Label number = new Label(Integer.toString(line + 1));
        number.getStyleClass().add("line-number");
        HBox gutter = new HBox(number);
        gutter.setAlignment(Pos.TOP_RIGHT);
        gutter.getStyleClass().add("gutter");
        marks.worst(line).ifPresent(severity -> {
            StateDot dot = new StateDot(severity == Severity.ERROR ? State.ERROR : State.WARNING);
            Tooltip.install(gutter, new Tooltip(sentences(line, -1)));
            gutter.getChildren().addFirst(dot);
        });
        return gutter;
    }

    private void explainProblems() {
        Tooltip tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        setMouseOverTextDelay(HOVER);
        addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, event -> {
            Position place = offsetToPosition(event.getCharacterIndex(), Bias.Forward);
            String words = sentences(place.getMajor(), place.getMinor());
            if (!words.isEmpty()) {
                tip.setText(words);
                tip.show(this, event.getScreenPosition().getX(), event.getScreenPosition().getY() + 14);
            }
        });
        addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> tip.hide());
    }

    /** What was found at a column, or anywhere in the line if that is below 0. */
    private String sentences(int line, int column) {
        return marks.at(line).stream().filter(mark -> column < 0 || mark.start() <= column && column < mark.end())
                .map(SourceMarks.Mark::sentence).distinct().collect(Collectors.joining("\n"));
    }

    /** A new line begins where the last one did; a tab, which YAML does not take, is two spaces. */
    private void key(KeyEvent event) {
        if (!isEditable() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            String before = getText(getCurrentParagraph()).substring(0, getCaretColumn());
            replaceSelection("\n" + before.substring(0, before.length() - before.stripLeading().length()));
            requestFollowCaret();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isShiftDown()) {
            replaceSelection("  ");
            event.consume();
        }
    }
}
