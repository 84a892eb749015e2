package io.dromos.designer.property;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.input.EditHistory;
import io.dromos.model.expression.Severity;
import io.dromos.model.property.PropertyFinding;
import io.dromos.model.property.PropertyRow;
import io.dromos.model.property.PropertyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One row of a property set: name, value, environment, encrypted, and what is wrong with it below. */
final class RowCell extends ListCell<Integer> {

    static final double ENVIRONMENT_WIDTH = 110;
    static final double ENCRYPTED_WIDTH = 84;
    static final double BUTTONS_WIDTH = 80;

    private final PropertySession session;
    private final PropertyCommands commands;
    private final RowText name;
    private final RowText value;
    private final SecretText secret;
    private final ComboBox<String> environment = new ComboBox<>();
    private final CheckBox encrypted = new CheckBox();
    private final Label problem = new Label();
    private final VBox box;
    private boolean showing;

    RowCell(PropertySession session, PropertyCommands commands, EditHistory history) {
        this.session = session;
        this.commands = commands;
        getStyleClass().add("property-set-row");
        name = new RowText(Words.of("property.name"), history, (text, typing) -> change(
                row -> new PropertyRow(text, row.value(), row.environment(), row.unknown()), typing));
        value = new RowText(Words.of("property.value"), history,
                (text, typing) -> change(row -> row.withValue(new PropertyValue.Plain(text)), typing));
        secret = new SecretText(clear -> commands.seal(index(), clear));
        environment.setConverter(new EnvironmentWords());
        environment.setAccessibleText(Words.of("property.environment"));
        environment.valueProperty().subscribe(now -> {
            if (!showing && now != null) {
                change(row -> new PropertyRow(row.name(), row.value(), now, row.unknown()), new Object());
            }
        });
        encrypted.setAccessibleText(Words.of("property.encrypted"));
        encrypted.setOnAction(event -> commands.encrypt(index(), encrypted.isSelected()));
        problem.getStyleClass().addAll("small", "field-problem");
        problem.managedProperty().bind(problem.visibleProperty());
        box = new VBox(2, line(), problem);
        // A row takes the width of the list, not that of its texts.
        setPrefWidth(0);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> select());
        List.of(name, value, secret, environment, encrypted).forEach(control -> control.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        select();
                    }
                }));
    }

    private Node line() {
        StackPane values = new StackPane(value, secret);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(values, Priority.ALWAYS);
        name.setPrefWidth(190);
        values.setPrefWidth(190);
        fixed(environment, ENVIRONMENT_WIDTH);
        StackPane lock = new StackPane(encrypted);
        fixed(lock, ENCRYPTED_WIDTH);
        HBox buttons = new HBox(Buttons.icon("chevron-up", Words.of("property.up"), () -> session.move(index(), -1)),
                Buttons.icon("chevron-down", Words.of("property.down"), () -> session.move(index(), 1)),
                Buttons.icon("close", Words.of("property.remove"), () -> session.remove(index())));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        fixed(buttons, BUTTONS_WIDTH);
        HBox line = new HBox(8, name, values, environment, lock, buttons);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static void fixed(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }

    @Override
    protected void updateItem(@Nullable Integer index, boolean empty) {
        super.updateItem(index, empty);
        Optional<PropertyRow> row = empty || index == null ? Optional.empty() : session.row(index);
        setGraphic(row.isPresent() ? box : null);
        row.ifPresent(shown -> show(shown, index()));
    }

    /** Puts the caret into the name: the row is new. */
    void focusName() {
        name.requestFocus();
    }

    void refresh() {
        session.row(index()).filter(row -> !isEmpty()).ifPresent(row -> show(row, index()));
    }

    private void show(PropertyRow row, int index) {
        showing = true;
        name.setId("property-name-" + index);
        value.setId("property-value-" + index);
        secret.setId("property-secret-" + index);
        environment.setId("property-environment-" + index);
        encrypted.setId("property-encrypted-" + index);
        name.show(row.name());
        value.setVisible(!row.value().encrypted());
        secret.setVisible(row.value().encrypted());
        switch (row.value()) {
            case PropertyValue.Plain(String text) -> value.show(text);
            case PropertyValue.Secret sealed -> secret.show(sealed);
        }
        List<String> choices = new ArrayList<>(List.of(""));
        choices.addAll(session.environments());
        if (!choices.contains(row.environment())) {
            choices.add(row.environment());
        }
        if (!environment.getItems().equals(choices)) {
            environment.getItems().setAll(choices);
        }
        environment.setValue(row.environment());
        encrypted.setSelected(row.value().encrypted());
        showing = false;
        tell(commands.findings().stream().filter(finding -> finding.row() == index).toList());
    }

    private void tell(List<PropertyFinding> findings) {
        boolean error = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        problem.setText(findings.stream().map(finding -> finding.message().text()).collect(Collectors.joining(" ")));
        problem.getStyleClass().removeAll("error-text", "warning-text");
        problem.getStyleClass().add(error ? "error-text" : "warning-text");
        problem.setVisible(!findings.isEmpty());
    }

    private void change(UnaryOperator<PropertyRow> change, Object typing) {
        session.row(index()).ifPresent(row -> session.change(index(), change.apply(row), typing));
    }

    private int index() {
        return getIndex();
    }

    private void select() {
        if (!isEmpty()) {
            session.selection().set(index());
        }
    }
}
