package io.dromos.designer.app.flow;

import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.scenario.choice.ScenarioChooser;
import io.dromos.designer.scenario.choice.ScenarioStrip;
import io.dromos.model.edit.command.ChooseScenario;
import io.dromos.model.flow.Element;
import io.dromos.model.scenario.Integration;
import io.dromos.model.workspace.Located;
import io.dromos.model.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Lets the Kafka steps of one flow name scenarios. UI thread only. */
final class ScenarioFields {

    private static final Set<String> RECEIVING = Set.of("from", "poll");

    private final EditorSession session;
    private final ObservableValue<Optional<Workspace>> workspace;
    private final ObservableValue<String> environment;
    private final Dialogs dialogs;
    private final ScenarioStrip strip = new ScenarioStrip(this::choose);

    ScenarioFields(EditorSession session, ObservableValue<Optional<Workspace>> workspace,
            ObservableValue<String> environment, Dialogs dialogs) {
        this.session = session;
        this.workspace = workspace;
        this.environment = environment;
        this.dialogs = dialogs;
    }

    /** What the inspector shows above the fields of an element. */
    Optional<Node> of(Element element) {
        if (!ChooseScenario.fits(element)) {
            return Optional.empty();
        }
        strip.show(ChooseScenario.useOf(element), ChooseScenario.keyOf(element), integrations(),
                environment.getValue());
        return Optional.of(strip);
    }

    /** Whether the selected step can name a scenario. */
    boolean canChoose() {
        return selected().isPresent();
    }

    /** Asks for a scenario for the selected step. */
    void choose() {
        selected().ifPresent(element -> dialogs.showView(Words.of("scenario.choose.title"),
                new ScenarioChooser(integrations(), RECEIVING.contains(element.kind()),
                        ChooseScenario.keyOf(element), environment.getValue(),
                        (use, key) -> session.execute(new ChooseScenario(element.id(), use, key)))));
    }

    private Optional<Element> selected() {
        return session.selection().lead().flatMap(session.document().index()::find).filter(ChooseScenario::fits);
    }

    private List<Integration> integrations() {
        return workspace.getValue().map(now -> now.integrations().stream().map(Located::value).toList())
                .orElse(List.of());
    }
}
