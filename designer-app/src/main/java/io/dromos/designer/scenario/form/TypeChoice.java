package io.dromos.designer.scenario.form;

import io.dromos.designer.scenario.look.TypeChip;
import io.dromos.model.scenario.PropertyType;
import io.dromos.model.scenario.check.ScenarioFinding;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** Chooses a type; those that cannot stand in the model are not offered, unless one of them is there already. */
final class TypeChoice {

    private final ComboBox<PropertyType> box = new ComboBox<>();
    private final Findings findings = new Findings();
    private final VBox node;
    private boolean refreshing;

    TypeChoice(String id, String words, Consumer<PropertyType> taken) {
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(list -> new Cell());
        box.setButtonCell(new Cell());
        box.valueProperty().subscribe(now -> {
            if (!refreshing && now != null) {
                taken.accept(now);
            }
        });
        Label label = new Label(words);
        label.getStyleClass().add("field-label");
        label.setLabelFor(box);
        node = new VBox(4, label, box, findings);
    }

    Node node() {
        return node;
    }

    void show(PropertyType type, Predicate<PropertyType> allowed, List<ScenarioFinding> problems) {
        refreshing = true;
        List<PropertyType> types = Arrays.stream(PropertyType.values())
                .filter(each -> each == type || allowed.test(each)).toList();
        if (!box.getItems().equals(types)) {
            box.getItems().setAll(types);
        }
        box.setValue(type);
        refreshing = false;
        findings.show(problems);
    }

    private static final class Cell extends ListCell<PropertyType> {
        @Override
        protected void updateItem(PropertyType type, boolean empty) {
            super.updateItem(type, empty);
            boolean none = empty || type == null;
            setText(none ? null : type.name());
            setGraphic(none ? null : new TypeChip(type));
        }
    }
}
