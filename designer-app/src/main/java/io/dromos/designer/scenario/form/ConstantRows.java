package io.dromos.designer.scenario.form;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.scenario.session.IntegrationSession;
import io.dromos.designer.scenario.session.NewNames;
import io.dromos.model.scenario.DataType;
import io.dromos.model.scenario.EnumerationConstant;
import io.dromos.model.scenario.Property;
import io.dromos.model.scenario.PropertyPath;
import io.dromos.model.scenario.check.ScenarioFinding;
import io.dromos.model.scenario.check.ScenarioPlace;
import io.dromos.model.scenario.edit.PropertyEdit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The constants of an enumeration, and what is sent to the integration's system for each. */
final class ConstantRows {

    private final IntegrationSession session;
    private final RowList rows;
    private final Label hint = new Label();
    private final VBox node;

    ConstantRows(IntegrationSession session) {
        this.session = session;
        rows = new RowList("constants", Words.of("scenario.constants"), Words.of("scenario.constants.add"), this::add,
                Row::new, index -> change(constants -> constants.remove(index), Optional.empty()));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        node = new VBox(4, rows.node(), hint);
        node.managedProperty().bind(node.visibleProperty());
    }

    Node node() {
        return node;
    }

    void show(Property property, List<ScenarioFinding> problems) {
        Optional<DataType.EnumerationType> enumeration = enumeration(property.type());
        node.setVisible(enumeration.isPresent());
        rows.refresh(enumeration.map(type -> type.constants().size()).orElse(0));
        rows.findings().show(problems);
        String system = session.integration().systemName();
        hint.setText(system.isEmpty()
                ? Words.of("scenario.constants.no-system")
                : Words.of("scenario.constants.system", system));
    }

    /** Of the property itself, or of what its array holds. */
    private static Optional<DataType.EnumerationType> enumeration(DataType type) {
        return switch (type) {
            case DataType.EnumerationType constants -> Optional.of(constants);
            case DataType.ArrayType(DataType items) -> enumeration(items);
            case DataType.StringType _,DataType.NumberType _,DataType.BooleanType _,DataType.ObjectType _,DataType.ObjectReference _,DataType.ArrayReference _ ->
                Optional.empty();
        };
    }

    private static DataType withConstants(DataType type, List<EnumerationConstant> constants) {
        return type instanceof DataType.ArrayType(DataType items)
                ? new DataType.ArrayType(withConstants(items, constants))
                : new DataType.EnumerationType(constants);
    }

    private List<EnumerationConstant> constants() {
        return selected().flatMap(path -> path.in(session.integration())).map(Property::type)
                .flatMap(ConstantRows::enumeration).map(DataType.EnumerationType::constants).orElse(List.of());
    }

    private Optional<PropertyPath> selected() {
        return session.selection().get() instanceof ScenarioPlace.OfProperty(PropertyPath path)
                ? Optional.of(path)
                : Optional.empty();
    }

    private void add() {
        List<String> taken = constants().stream().map(EnumerationConstant::name).toList();
        change(constants -> constants.add(new EnumerationConstant(NewNames.free("VALUE", taken))), Optional.empty());
    }

    private void change(Consumer<List<EnumerationConstant>> change, Optional<Object> typing) {
        List<EnumerationConstant> changed = new ArrayList<>(constants());
        change.accept(changed);
        selected().ifPresent(path -> path.in(session.integration()).ifPresent(property -> {
            var edit = new PropertyEdit.Change(path, property.withType(withConstants(property.type(), changed)));
            if (typing.isPresent()) {
                session.executeTyping(edit, session.selection().get(), typing.get());
            } else {
                session.execute(edit, new ScenarioPlace.OfProperty(path));
            }
        }));
    }

    private final class Row implements RowList.Row {

        private final int index;
        private final CellText name;
        private final CellText sent;
        private final HBox box;

        Row(int index) {
            this.index = index;
            name = new CellText("constant-name-" + index, Words.of("scenario.constants.name"),
                    () -> constant().map(EnumerationConstant::name).orElse(""), this::rename);
            sent = new CellText("constant-sent-" + index, Words.of("scenario.constants.sent"), this::sentNow,
                    this::send);
            for (CellText cell : List.of(name, sent)) {
                cell.getStyleClass().add("code");
                cell.setPrefColumnCount(8);
                HBox.setHgrow(cell, Priority.ALWAYS);
            }
            box = new HBox(4, name, sent);
        }

        @Override
        public HBox head() {
            return box;
        }

        @Override
        public Node node() {
            return box;
        }

        @Override
        public void refresh() {
            name.refresh();
            sent.refresh();
            sent.setDisable(session.integration().systemName().isEmpty());
        }

        private Optional<EnumerationConstant> constant() {
            return index < constants().size() ? Optional.of(constants().get(index)) : Optional.empty();
        }

        private String sentNow() {
            String system = session.integration().systemName();
            return constant().map(it -> it.mapping().getOrDefault(system, "")).orElse("");
        }

        private void rename(String text, Object typing) {
            constant().ifPresent(it -> change(
                    list -> list.set(index, new EnumerationConstant(text, it.mapping(), it.unknown())),
                    Optional.of(typing)));
        }

        private void send(String text, Object typing) {
            constant().ifPresent(it -> {
                Map<String, String> mapping = new LinkedHashMap<>(it.mapping());
                String system = session.integration().systemName();
                if (text.isEmpty()) {
                    mapping.remove(system);
                } else {
                    mapping.put(system, text);
                }
                change(list -> list.set(index, new EnumerationConstant(it.name(), mapping, it.unknown())),
                        Optional.of(typing));
            });
        }
    }
}
