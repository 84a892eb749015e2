package io.dromos.designer.scenario.form;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.scenario.look.ModelWords;
import io.dromos.designer.scenario.session.IntegrationSession;
import io.dromos.designer.scenario.session.ModelActions;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.model.scenario.ModelPlace;
import io.dromos.model.scenario.PropertyPath;
import io.dromos.model.scenario.References;
import io.dromos.model.scenario.SharedObject;
import io.dromos.model.scenario.check.ScenarioPlace;
import io.dromos.model.scenario.edit.SharedObjectEdit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Name and description of a shared object, and what points at it. */
final class ObjectPart implements FormPart {

    private final IntegrationSession session;
    private final List<TextEntry> texts;
    private final VBox references = new VBox(2);
    private final VBox box;

    ObjectPart(IntegrationSession session) {
        this.session = session;
        TextEntry name = TextEntry.line("object-name", Words.of("scenario.object.name"),
                () -> text(SharedObject::name),
                (text, typing) -> session.executeTyping(new SharedObjectEdit.Rename(name(), text),
                        new ScenarioPlace.OfObject(text), typing),
                () -> session.findingsAt(new ScenarioPlace.OfObject(name())));
        TextEntry description = TextEntry.area("object-description", Words.of("scenario.description"),
                () -> text(SharedObject::description),
                (text, typing) -> session.executeTyping(new SharedObjectEdit.Describe(name(), text),
                        session.selection().get(), typing));
        texts = List.of(name, description);
        box = new VBox(14, name.node(), description.node(), references);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void refresh() {
        texts.forEach(TextEntry::refresh);
        Label title = new Label(Words.of("scenario.object.references"));
        title.getStyleClass().add("field-label");
        references.getChildren().setAll(title);
        List<PropertyPath> paths = References.to(name(), session.integration());
        if (paths.isEmpty()) {
            Label none = new Label(Words.of("scenario.object.no-references"));
            none.getStyleClass().addAll("muted", "small");
            references.getChildren().add(none);
        }
        paths.forEach(path -> references.getChildren().add(Buttons.link(label(path),
                () -> session.select(ModelActions.place(path)))));
    }

    private String label(PropertyPath path) {
        return ModelWords.fullTitle(path.place(), session.integration()) + " › " + path.label(session.integration());
    }

    private String name() {
        return switch (session.selection().get()) {
            case ScenarioPlace.OfObject(String object) -> object;
            case ScenarioPlace.OfProperty(PropertyPath path) ->
                path.place() instanceof ModelPlace.OfObject(String object) ? object : "";
            case ScenarioPlace.OfIntegration _,ScenarioPlace.OfScenario _,ScenarioPlace.OfTopic _,ScenarioPlace.OfHeader _ ->
                "";
        };
    }

    private String text(Function<SharedObject, String> field) {
        return Optional.of(name()).flatMap(session.integration()::object).map(field).orElse("");
    }
}
