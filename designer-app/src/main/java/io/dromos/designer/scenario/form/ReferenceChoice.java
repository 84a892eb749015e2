package io.dromos.designer.scenario.form;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.scenario.session.IntegrationSession;
import io.dromos.designer.scenario.session.ModelActions;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.model.scenario.Property;
import io.dromos.model.scenario.PropertyPath;
import io.dromos.model.scenario.PropertyType;
import io.dromos.model.scenario.SharedObject;
import io.dromos.model.scenario.check.ScenarioFinding;
import io.dromos.model.scenario.check.ScenarioPlace;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Which shared object a reference points at. */
final class ReferenceChoice {

    private final IntegrationSession session;
    private final ComboBox<String> box = new ComboBox<>();
    private final Findings findings = new Findings();
    private final VBox node;
    private boolean refreshing;

    ReferenceChoice(IntegrationSession session) {
        this.session = session;
        box.setId("property-reference");
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.valueProperty().subscribe(now -> {
            if (!refreshing && now != null) {
                point(now);
            }
        });
        Button make = Buttons.icon("plus", Words.of("scenario.object.make"), this::makeObject);
        make.setId("property-reference-new");
        Label label = new Label(Words.of("scenario.property.reference"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(box);
        node = new VBox(4, label, new HBox(4, box, make), findings);
        node.managedProperty().bind(node.visibleProperty());
    }

    Node node() {
        return node;
    }

    void show(Property property, List<ScenarioFinding> problems) {
        refreshing = true;
        node.setVisible(refers(property.type().type())
                || ItemType.of(property.type()).filter(ReferenceChoice::refers).isPresent());
        List<String> names = session.integration().objects().stream().map(SharedObject::name).toList();
        if (!box.getItems().equals(names)) {
            box.getItems().setAll(names);
        }
        box.setValue(property.type().referenced());
        refreshing = false;
        findings.show(problems);
    }

    private static boolean refers(PropertyType type) {
        return type == PropertyType.OBJECT_REF || type == PropertyType.ARRAY_REF;
    }

    private void point(String object) {
        selected().ifPresent(path -> new ModelActions(session).point(path, object));
    }

    /** Makes an object, points at it, and leaves it selected, to be named and filled. */
    private void makeObject() {
        ModelActions actions = new ModelActions(session);
        selected().ifPresent(path -> {
            SharedObject object = actions.addObject(Words.of("scenario.object.new"));
            actions.point(path, object.name());
            session.select(new ScenarioPlace.OfObject(object.name()));
        });
    }

    private Optional<PropertyPath> selected() {
        return session.selection().get() instanceof ScenarioPlace.OfProperty(PropertyPath path)
                ? Optional.of(path)
                : Optional.empty();
    }
}
