package io.dromos.designer.ui.control;

import io.dromos.designer.i18n.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A small table of names and values that is typed into. Rows without a name count for nothing. */
public final class PairTable extends VBox {

    private final String id;
    private final VBox rows = new VBox(4);

    public PairTable(String id, String title, String add) {
        super(4);
        this.id = id;
        setId(id);
        Label label = new Label(title);
        label.getStyleClass().add("strong");
        Button plus = Buttons.icon("plus", add, () -> add("", "").requestFocus());
        plus.setId(id + "-add");
        HBox head = new HBox(label, new Spacer(), plus);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, rows);
    }

    public Map<String, String> pairs() {
        Map<String, String> pairs = new LinkedHashMap<>();
        rows.getChildren().stream().map(HBox.class::cast).forEach(row -> {
            String name = ((TextField) row.getChildren().getFirst()).getText().strip();
            if (!name.isEmpty()) {
                pairs.put(name, ((TextField) row.getChildren().get(1)).getText());
            }
        });
        return pairs;
    }

    public void show(Map<String, String> pairs) {
        rows.getChildren().clear();
        pairs.forEach(this::add);
    }

    /** Names that should be there, such as a flow's inputs; what has a value keeps it. */
    public void offer(Iterable<String> names) {
        Map<String, String> now = pairs();
        for (String name : names) {
            if (!now.containsKey(name)) {
                add(name, "");
            }
        }
    }

    private TextField add(String name, String value) {
        int number = rows.getChildren().size();
        TextField nameField = field(id + "-name-" + number, "pairs.name", name);
        TextField valueField = field(id + "-value-" + number, "pairs.value", value);
        HBox.setHgrow(valueField, Priority.ALWAYS);
        HBox row = new HBox(4, nameField, valueField);
        row.getChildren()
                .add(Buttons.icon("close", Words.of("pairs.remove"), () -> rows.getChildren().remove(row)));
        row.setAlignment(Pos.CENTER_LEFT);
        rows.getChildren().add(row);
        return nameField;
    }

    private static TextField field(String id, String key, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setPromptText(Words.of(key));
        field.setAccessibleText(Words.of(key));
        field.getStyleClass().add("code");
        field.setPrefColumnCount(9);
        return field;
    }
}
