package io.dromos.designer.palette;

import io.dromos.designer.editor.StepOffer;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.SearchField;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/**
 * The palette as a popup: typing finds, Enter or a click takes, Escape gives up. UI thread only.
 *
 * <p>
 * {@link #choose} has the shape of what the canvas asks for.
 */
public final class PalettePopup {

    private static final double WIDTH = 320;
    private static final double HEIGHT = 340;

    private final Offers offers;
    private final Popup popup = new Popup();
    private final SearchField search = new SearchField(Words.of("palette.search"));
    private final ListView<PaletteItem> list = new ListView<>();
    private boolean beginnings;
    private Consumer<StepOffer> chosen = offer -> {
    };

    public PalettePopup(Offers offers) {
        this.offers = offers;
        search.setId("palette-popup-search");
        list.setId("palette-popup-list");
        list.setCellFactory(view -> new ItemCell());
        list.setPrefSize(WIDTH, HEIGHT);
        list.setFocusTraversable(false);
        VBox box = new VBox(8, search, list);
        box.getStyleClass().addAll("popup-panel", "palette-popup");
        box.getStylesheets().add(Objects.requireNonNull(Palette.class.getResource("palette.css")).toExternalForm());
        popup.getContent().add(box);
        popup.setAutoHide(true);
        search.textProperty().subscribe(this::refresh);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> take());
    }

    /**
     * Opens at a place of the screen. Nothing is called if the user chooses nothing.
     *
     * @param startsFlow
     *            whether what begins a flow is asked for, rather than a step
     */
    public void choose(Node owner, double screenX, double screenY, boolean startsFlow, Consumer<StepOffer> taken) {
        beginnings = startsFlow;
        chosen = taken;
        search.clear();
        // First shown, then filled: rows that are made while it is hidden find no colours.
        popup.show(owner, screenX, screenY);
        refresh();
        search.requestFocus();
    }

    public boolean isShowing() {
        return popup.isShowing();
    }

    private void refresh() {
        List<PaletteItem> found = offers.search(search.getText(), beginnings);
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void keys(KeyEvent event) {
        boolean known = true;
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case ENTER -> take();
            case ESCAPE -> popup.hide();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void step(int by) {
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0,
                Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - 4));
    }

    private void take() {
        PaletteItem item = list.getSelectionModel().getSelectedItem();
        if (item != null) {
            popup.hide();
            chosen.accept(item.offer().get());
        }
    }
}
