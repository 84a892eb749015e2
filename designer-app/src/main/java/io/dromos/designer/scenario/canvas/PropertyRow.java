package io.dromos.designer.scenario.canvas;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.scenario.look.ModelWords;
import io.dromos.designer.scenario.look.TypeChip;
import io.dromos.designer.ui.icon.Icon;
import io.dromos.model.expression.Severity;
import io.dromos.model.scenario.Property;
import io.dromos.model.scenario.PropertyPath;
import io.dromos.model.scenario.check.ScenarioFinding;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A property on a card: name, mandatory mark, type, example; a port when it refers to an object. */
final class PropertyRow extends HBox {

    static final double HEIGHT = 30;
    private static final double INDENT = 18;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final PropertyPath path;
    private final Property property;
    private final HBox nameBox = new HBox(3);
    private final Label name = new Label();
    private final Region port = new Region();

    PropertyRow(PropertyPath path, Property property, List<ScenarioFinding> findings) {
        super(8);
        this.path = path;
        this.property = property;
        getStyleClass().add("property-row");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(accessibleText(findings));
        showName();
        Label essence = new Label(ModelWords.essence(property));
        essence.getStyleClass().addAll("code", "muted", "property-essence");
        essence.setMinWidth(0);
        HBox.setHgrow(essence, Priority.SOMETIMES);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(indent(), new TypeChip(property.type().type()), nameBox, space, essence);
        if (!findings.isEmpty()) {
            getChildren().add(sign(findings));
        }
        if (refers()) {
            port.getStyleClass().add("reference-port");
            getChildren().add(port);
        }
    }

    PropertyPath path() {
        return path;
    }

    Property property() {
        return property;
    }

    boolean refers() {
        return switch (property.type().type()) {
            case OBJECT_REF, ARRAY_REF -> true;
            case STRING, NUMBER, BOOLEAN, OBJECT, ENUM -> false;
            case ARRAY -> !property.type().referenced().isEmpty();
        };
    }

    /** Where a reference's connection begins. */
    Region port() {
        return port;
    }

    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /**
     * Puts a text field in the place of the name.
     *
     * @param done
     *            given the new name on Enter and when the focus goes; not called on Escape
     */
    void rename(Consumer<String> done, Runnable ended) {
        TextField field = new TextField(property.name());
        field.getStyleClass().add("inline-rename");
        field.setId("inline-rename");
        field.setAccessibleText(Words.of("scenario.property.name"));
        field.setPrefWidth(150);
        Runnable close = () -> {
            if (nameBox.getChildren().contains(field)) {
                showName();
                ended.run();
            }
        };
        Runnable commit = () -> {
            if (nameBox.getChildren().contains(field)) {
                String text = field.getText().strip();
                close.run();
                done.accept(text);
            }
        };
        field.setOnAction(event -> commit.run());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                commit.run();
            }
        });
        nameBox.getChildren().setAll(field);
        field.requestFocus();
        field.selectAll();
    }

    private void showName() {
        name.setText(property.name().isBlank() ? Words.of("scenario.property.unnamed") : property.name());
        name.getStyleClass().add("property-name");
        name.setMinWidth(0);
        nameBox.setAlignment(Pos.CENTER_LEFT);
        nameBox.getChildren().setAll(name);
        if (property.mandatory()) {
            Label mark = new Label("*");
            mark.getStyleClass().add("mandatory-mark");
            Tooltip.install(mark, new Tooltip(Words.of("scenario.property.mandatory")));
            nameBox.getChildren().add(mark);
        }
    }

    /** One thin guide for each level above. */
    private Node indent() {
        HBox guides = new HBox();
        for (int level = 1; level < path.depth(); level++) {
            Region guide = new Region();
            guide.getStyleClass().add("indent-guide");
            guide.setMinWidth(INDENT);
            guide.setMinHeight(HEIGHT);
            guides.getChildren().add(guide);
        }
        return guides;
    }

    private static Node sign(List<ScenarioFinding> findings) {
        boolean error = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        Icon icon = Icon.of(error ? "error" : "warning", 14);
        icon.getStyleClass().add(error ? "error-sign" : "warning-sign");
        HBox box = new HBox(icon);
        box.setAlignment(Pos.CENTER);
        Tooltip.install(box, new Tooltip(words(findings)));
        return box;
    }

    private static String words(List<ScenarioFinding> findings) {
        return findings.stream().map(finding -> finding.message().text()).collect(Collectors.joining("\n"));
    }

    private String accessibleText(List<ScenarioFinding> findings) {
        String mandatory = property.mandatory() ? ", " + Words.of("scenario.property.mandatory") : "";
        return property.name() + ", " + ModelWords.type(property.type()) + mandatory
                + (findings.isEmpty() ? "" : ", " + words(findings));
    }
}
