package io.dromos.designer.scenario.form;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.scenario.session.IntegrationSession;
import io.dromos.model.message.Message;
import io.dromos.model.scenario.Scenario;
import io.dromos.model.scenario.check.ScenarioPlace;
import io.dromos.model.scenario.edit.ScenarioEdit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Name, identifier and description of a scenario, its topics and headers, and which flows use it. */
final class ScenarioPart implements FormPart {

    private final IntegrationSession session;
    private final SelectedScenario selected;
    private final List<FormPart> parts;
    private final VBox box = new VBox(14);

    ScenarioPart(IntegrationSession session, ScenarioUse use) {
        this.session = session;
        selected = new SelectedScenario(session);
        TextEntry name = TextEntry.line("scenario-name", Words.of("scenario.name"), () -> text(Scenario::name),
                (text, typing) -> change(typing,
                        it -> new ScenarioEdit.Change(it.identifier(), text, it.identifier(), it.description())),
                () -> selected.findings(List.of("no-name", "duplicate-name")));
        TextEntry identifier = TextEntry.code("scenario-identifier", Words.of("scenario.identifier"),
                () -> text(Scenario::identifier),
                (text, typing) -> change(typing,
                        it -> new ScenarioEdit.Change(it.identifier(), it.name(), text, it.description())),
                () -> selected.findings(List.of("bad-identifier", "duplicate-scenario")));
        TextEntry description = TextEntry.area("scenario-description", Words.of("scenario.description"),
                () -> text(Scenario::description),
                (text, typing) -> change(typing,
                        it -> new ScenarioEdit.Change(it.identifier(), it.name(), it.identifier(), text)));
        parts = List.of(name, identifier, new UsedBy(selected, use), description, new TopicRows(session),
                new HeaderRows(session));
        parts.forEach(part -> box.getChildren().add(part.node()));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void refresh() {
        parts.forEach(FormPart::refresh);
    }

    private String text(Function<Scenario, String> field) {
        return selected.scenario().map(field).orElse("");
    }

    private Optional<Message> change(Object typing, Function<Scenario, ScenarioEdit.Change> change) {
        return selected.scenario().map(change).flatMap(
                edit -> session.executeTyping(edit, new ScenarioPlace.OfScenario(edit.identifier()), typing));
    }
}
