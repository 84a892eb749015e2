package io.dromos.designer.help;

import io.dromos.designer.action.Action;
import io.dromos.designer.action.ActionRegistry;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Chip;
import io.dromos.designer.ui.control.SearchField;
import io.dromos.designer.ui.control.Spacer;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All actions that have a key, and the key. */
public final class KeysView extends VBox {

    public KeysView(ActionRegistry actions) {
        super(8);
        setId("keys");
        setPrefSize(460, 480);
        List<Action> withKeys = actions.all().stream().filter(action -> action.key().isPresent()).toList();
        FilteredList<Action> shown = new FilteredList<>(FXCollections.observableArrayList(withKeys));
        SearchField filter = new SearchField(Words.of("help.keys.filter"));
        filter.textProperty().subscribe(text -> shown.setPredicate(action -> matches(action, text)));
        ListView<Action> list = new ListView<>(shown);
        list.setAccessibleText(Words.of("action.help.keys"));
        list.setCellFactory(view -> new KeyCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filter, list);
    }

    private static boolean matches(Action action, String text) {
        String wanted = text.strip().toLowerCase(Locale.getDefault());
        return (action.words() + " " + action.keyText()).toLowerCase(Locale.getDefault()).contains(wanted);
    }

    private static final class KeyCell extends ListCell<Action> {

        private final Label words = new Label();
        private final Chip key = new Chip("");
        private final HBox row = new HBox(8, words, new Spacer(), key);

        private KeyCell() {
            row.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable Action action, boolean empty) {
            super.updateItem(action, empty);
            if (empty || action == null) {
                setGraphic(null);
                return;
            }
            words.setText(action.words());
            key.setText(action.keyText());
            setGraphic(row);
            setAccessibleText(action.words() + ", " + action.keyText());
        }
    }
}
