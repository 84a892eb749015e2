package io.dromos.designer.scenario.form;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.scenario.session.IntegrationSession;
import io.dromos.designer.scenario.session.ModelActions;
import io.dromos.model.message.Message;
import io.dromos.model.scenario.Property;
import io.dromos.model.scenario.PropertyPath;
import io.dromos.model.scenario.PropertyType;
import io.dromos.model.scenario.check.ScenarioFinding;
import io.dromos.model.scenario.check.ScenarioPlace;
import io.dromos.model.scenario.edit.PropertyEdit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** All fields of a property. */
final class PropertyPart implements FormPart {

    private final IntegrationSession session;
    private final CheckBox mandatory = new CheckBox(Words.of("scenario.property.is-mandatory"));
    private final TypeChoice type;
    private final TypeChoice items;
    private final ReferenceChoice reference;
    private final ConstantRows constants;
    private final List<TextEntry> texts;
    private final VBox box;

    PropertyPart(IntegrationSession session) {
        this.session = session;
        TextEntry name = TextEntry.line("property-name", Words.of("scenario.property.name"),
                () -> text(Property::name),
                (text, typing) -> typed(path -> new PropertyEdit.Rename(path, text), typing),
                () -> findings(List.of("no-name", "duplicate-property")));
        TextEntry example = TextEntry.code("property-example", Words.of("scenario.property.example"),
                () -> text(Property::example), (text, typing) -> change(it -> it.withExample(text), typing),
                () -> findings(List.of("example-does-not-fit")));
        TextEntry description = TextEntry.area("property-description", Words.of("scenario.description"),
                () -> text(Property::description), (text, typing) -> change(it -> it.withDescription(text), typing));
        texts = List.of(name, example, description);
        type = new TypeChoice("property-type", Words.of("scenario.property.type"), this::changeType);
        items = new TypeChoice("property-items", Words.of("scenario.property.items"), this::changeItems);
        reference = new ReferenceChoice(session);
        constants = new ConstantRows(session);
        mandatory.setId("property-mandatory");
        mandatory.setOnAction(event -> path().flatMap(path -> path.in(session.integration())).ifPresent(
                property -> execute(path -> new PropertyEdit.Change(path,
                        property.withMandatory(mandatory.isSelected())))));
        box = new VBox(14, name.node(), type.node(), items.node(), reference.node(), constants.node(), mandatory,
                example.node(), description.node());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void refresh() {
        texts.forEach(TextEntry::refresh);
        property().ifPresent(property -> {
            boolean array = property.type().type() == PropertyType.ARRAY;
            type.show(property.type().type(), type -> path().filter(path -> ModelActions.allowed(path.place(), type))
                    .isPresent(), findings(List.of("type-not-in-output")));
            items.node().setVisible(array);
            items.node().setManaged(array);
            ItemType.of(property.type()).ifPresent(item -> items.show(item, type -> true, List.of()));
            mandatory.setSelected(property.mandatory());
            reference.show(property, findings(List.of("unknown-reference")));
            constants.show(property, findings(List.of("no-constants", "duplicate-constant")));
        });
    }

    private Optional<PropertyPath> path() {
        return session.selection().get() instanceof ScenarioPlace.OfProperty(PropertyPath path) && !path.isModel()
                ? Optional.of(path)
                : Optional.empty();
    }

    private Optional<Property> property() {
        return path().flatMap(path -> path.in(session.integration()));
    }

    private String text(Function<Property, String> field) {
        return property().map(field).orElse("");
    }

    private List<ScenarioFinding> findings(List<String> codes) {
        return session.findingsAt(session.selection().get()).stream()
                .filter(finding -> codes.contains(finding.code())).toList();
    }

    private Optional<Message> change(UnaryOperator<Property> change, Object typing) {
        return property().flatMap(
                property -> typed(path -> new PropertyEdit.Change(path, change.apply(property)), typing));
    }

    private Optional<Message> typed(Function<PropertyPath, PropertyEdit> edit, Object typing) {
        return path().map(edit)
                .flatMap(made -> session.executeTyping(made, session.selection().get(), typing));
    }

    private void changeType(PropertyType wanted) {
        execute(path -> new PropertyEdit.ChangeType(path, wanted));
    }

    private void changeItems(PropertyType wanted) {
        property().ifPresent(property -> execute(
                path -> new PropertyEdit.Change(path, property.withType(ItemType.changed(property.type(), wanted)))));
    }

    private void execute(Function<PropertyPath, PropertyEdit> edit) {
        path().map(edit).ifPresent(session::execute);
    }
}
