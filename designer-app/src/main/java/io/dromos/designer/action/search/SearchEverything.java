package io.dromos.designer.action.search;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.SearchField;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The command palette: lies over the window while it is open. Arrow keys choose, Enter opens, Escape or a press outside
 * closes; the focus then goes back to where it was.
 */
public final class SearchEverything extends StackPane {

    private final SearchIndex index;
    private final SearchField field = new SearchField(Words.of("search.prompt"));
    private final ListView<SearchHit> hits = new ListView<>();
    private @Nullable Node focusBefore;

    public SearchEverything(SearchIndex index) {
        this.index = index;
        getStyleClass().add("search-everything");
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
        field.setId("search-everything-field");
        hits.setId("search-everything-hits");
        hits.setFocusTraversable(false);
        hits.setPlaceholder(new Label(Words.of("search.nothing")));
        hits.setCellFactory(list -> new SearchCell());
        hits.setOnMouseClicked(event -> openChosen());
        VBox box = new VBox(field, hits);
        box.getStyleClass().addAll("popup-panel", "search-box");
        box.setMaxSize(Pane.USE_PREF_SIZE, Pane.USE_PREF_SIZE);
        getChildren().add(box);
        field.textProperty().subscribe(this::narrow);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
    }

    public void open() {
        focusBefore = getScene().getFocusOwner();
        setVisible(true);
        field.clear();
        narrow("");
        field.requestFocus();
    }

    public void close() {
        setVisible(false);
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }

    private void narrow(String query) {
        if (isVisible()) {
            hits.getItems().setAll(index.find(query));
            hits.getSelectionModel().selectFirst();
            hits.scrollTo(0);
        }
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> openChosen();
            case DOWN -> choose(1);
            case UP -> choose(-1);
            case PAGE_DOWN -> choose(10);
            case PAGE_UP -> choose(-10);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int step) {
        int last = hits.getItems().size() - 1;
        int now = Math.clamp(hits.getSelectionModel().getSelectedIndex() + step, 0, Math.max(0, last));
        hits.getSelectionModel().clearAndSelect(now);
        hits.scrollTo(Math.max(0, now - 5));
    }

    private void openChosen() {
        SearchHit hit = hits.getSelectionModel().getSelectedItem();
        if (hit != null) {
            close();
            hit.open().run();
        }
    }
}
