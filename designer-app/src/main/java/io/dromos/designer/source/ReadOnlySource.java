package io.dromos.designer.source;

import javafx.beans.value.ObservableValue;
import io.dromos.designer.settings.Looked;
import io.dromos.designer.settings.Look;
import io.dromos.designer.i18n.Words;
import io.dromos.model.message.Message;
import io.dromos.model.source.LineColumn;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;

/** A file that cannot be drawn: its text, why, and a way to edit it by hand all the same. UI thread only. */
public final class ReadOnlySource extends VBox implements Looked {

    private final SourceArea area = new SourceArea();
    private final SourceBar bar = new SourceBar("info");
    private final FindBar find = new FindBar(area);

    /**
     * @param edited
     *            told the whole text whenever it changes after it was unlocked
     */
    public ReadOnlySource(String text, Message reason, Optional<LineColumn> place, Consumer<String> edited) {
        setId("read-only-source");
        getStyleClass().addAll("panel", "source-view");
        SourceStyle.dress(this);
        VirtualizedScrollPane<SourceArea> scroll = new VirtualizedScrollPane<>(area);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(bar, find, scroll);
        area.replaceText(LineBreaks.shown(text));
        area.getUndoManager().forgetHistory();
        area.setEditable(false);
        area.moveTo(0);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F && event.isShortcutDown()) {
                find.open();
                event.consume();
            }
        });
        String ending = text.contains("\r\n")
                ? "\r\n"
                : text.indexOf('\r') >= 0 && text.indexOf('\n') < 0 ? "\r" : "\n";
        area.plainTextChanges().subscribe(change -> edited.accept(area.getText().replace("\n", ending)));
        bar.show(Words.of("source.read-only", reason.text()), Words.of("source.unlock"), this::unlock);
        place.ifPresent(this::goTo);
    }

    @Override
    public ObservableValue<Look> look() {
        return area.look();
    }

    @Override
    public void look(Look before) {
        area.look(before);
    }

    /** Unlocks the text and puts another one in its place. */
    public void restore(String text) {
        unlock();
        area.replaceText(LineBreaks.shown(text));
    }

    private void unlock() {
        area.setEditable(true);
        bar.show(Words.of("source.unlocked"));
        area.requestFocus();
    }

    private void goTo(LineColumn place) {
        int line = Math.clamp(place.line() - 1, 0, area.getParagraphs().size() - 1);
        area.moveTo(line, Math.clamp(place.column() - 1, 0, area.getParagraphLength(line)));
        area.requestFollowCaret();
    }
}
