package io.dromos.designer.app;

import io.dromos.designer.app.flow.FlowDesk;
import io.dromos.designer.app.value.ValueDesk;
import io.dromos.designer.app.value.ValueFormat;
import io.dromos.designer.dialog.Clipboard;
import io.dromos.designer.scenario.IntegrationEditor;
import io.dromos.designer.scenario.form.ScenarioUse;
import io.dromos.designer.scenario.session.IntegrationSession;
import io.dromos.designer.workspace.OpenWorkspace;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.IntegrationCodec;
import io.dromos.model.scenario.check.ScenarioPlace;
import io.dromos.model.workspace.Located;
import io.dromos.model.workspace.Usages;
import io.dromos.model.workspace.Workspace;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Opens integrations on a canvas of their own. UI thread only. */
final class IntegrationDesk {

    private final Designer designer;
    private final Clipboard clipboard;
    private final OpenWorkspace open;
    private final FlowDesk flows;
    private final ValueDesk<Integration, IntegrationEditor> values;
    /** By integration and scenario, the flows that use it, as the files were read last. */
    private Map<String, List<ScenarioUse.Flow>> uses = Map.of();

    IntegrationDesk(Designer designer, Clipboard clipboard) {
        this.designer = designer;
        this.clipboard = clipboard;
        open = designer.workspace();
        flows = designer.flows();
        values = new ValueDesk<>(
                new ValueDesk.Tools(designer.workbench().editors(), designer.tasks(), designer.dialogs(),
                        designer.journals()),
                new ValueFormat<>(IntegrationCodec::read, IntegrationCodec::write), this::editor);
        open.workspace().subscribe(now -> now.ifPresent(this::findUses));
        open.onReadAgain(read -> values.filesMayHaveChanged());
    }

    /** Opens an integration, at first with its first scenario, if it has one. */
    void open(Path file) {
        values.open(file, editor -> {
        });
    }

    /** Opens an integration with one of its scenarios. */
    void open(Path file, String scenario) {
        values.open(file, editor -> editor.session().select(new ScenarioPlace.OfScenario(scenario)));
    }

    private IntegrationEditor editor(Path file, Integration integration) {
        IntegrationSession session = new IntegrationSession(integration,
                () -> open.workspace().get().map(now -> now.settings().environments()).orElse(List.of()));
        integration.scenarios().stream().findFirst()
                .ifPresent(first -> session.select(new ScenarioPlace.OfScenario(first.identifier())));
        IntegrationEditor.Surroundings around = new IntegrationEditor.Surroundings(designer.tasks(),
                designer.dialogs(), designer.notices(), clipboard,
                designer.workbench().top().environment().chosen(),
                scenario -> uses.getOrDefault(session.integration().identifier() + "/" + scenario, List.of()));
        return new IntegrationEditor(file.toString(), session, around, values::save);
    }

    private void findUses(Workspace workspace) {
        designer.tasks().<Map<String, List<ScenarioUse.Flow>>>startQuietly(progress -> uses(workspace))
                .whenDone(found -> {
                    uses = found;
                    designer.workbench().editors().open().forEach(tab -> {
                        if (tab instanceof IntegrationEditor editor) {
                            editor.refresh();
                        }
                    });
                });
    }

    private Map<String, List<ScenarioUse.Flow>> uses(Workspace workspace) {
        Usages usages = new Usages(workspace);
        Map<String, List<ScenarioUse.Flow>> found = new HashMap<>();
        for (Located<Integration> located : workspace.integrations()) {
            String integration = located.value().identifier();
            located.value().scenarios().forEach(scenario -> found.put(integration + "/" + scenario.identifier(),
                    usages.ofScenario(integration, scenario.identifier()).stream().map(Usages.Usage::flow).distinct()
                            .map(flow -> new ScenarioUse.Flow(flow.descriptor().name(),
                                    () -> flows.open(workspace.file(flow.path()), tab -> {
                                    })))
                            .toList()));
        }
        return found;
    }
}
