package io.dromos.designer.app;

import io.dromos.designer.app.flow.FlowDesk;
import io.dromos.designer.dialog.Clipboard;
import io.dromos.designer.dialog.Trouble;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.scenario.IntegrationEditor;
import io.dromos.designer.scenario.form.ScenarioUse;
import io.dromos.designer.scenario.session.IntegrationSession;
import io.dromos.designer.workspace.OpenWorkspace;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.IntegrationCodec;
import io.dromos.model.workspace.Located;
import io.dromos.model.workspace.Usages;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.file.SafeWriter;
import io.dromos.model.workspace.file.Saving;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens integrations and writes them. UI thread only. */
final class IntegrationDesk {

    private final Designer designer;
    private final Clipboard clipboard;
    private final OpenWorkspace open;
    private final FlowDesk flows;
    /** By integration and scenario, the flows that use it, as the files were read last. */
    private Map<String, List<ScenarioUse.Flow>> uses = Map.of();

    IntegrationDesk(Designer designer, Clipboard clipboard) {
        this.designer = designer;
        this.clipboard = clipboard;
        open = designer.workspace();
        flows = designer.flows();
        open.workspace().subscribe(now -> now.ifPresent(this::findUses));
    }

    /** Opens the integration that has this identifier, with one of its scenarios if it is named. */
    void open(String identifier) {
        open.workspace().get().ifPresent(workspace -> workspace.integrations().stream()
                .filter(located -> located.value().identifier().equals(identifier)).findFirst()
                .ifPresent(located -> show(workspace, located)));
    }

    private void show(Workspace workspace, Located<Integration> located) {
        String id = workspace.file(located.path()).toString();
        if (designer.workbench().editors().find(id).isPresent()) {
            designer.workbench().editors().show(id);
            return;
        }
        String identifier = located.value().identifier();
        IntegrationSession session = new IntegrationSession(located.value(),
                () -> open.workspace().get().map(now -> now.settings().environments()).orElse(List.of()));
        IntegrationEditor.Surroundings around = new IntegrationEditor.Surroundings(designer.tasks(),
                designer.dialogs(), designer.notices(), clipboard,
                designer.workbench().top().environment().chosen(),
                scenario -> uses.getOrDefault(identifier + "/" + scenario, List.of()));
        designer.workbench().editors().open(new IntegrationEditor(id, session, around,
                (integration, editor) -> save(workspace, located.path(), integration, editor)));
    }

    private void save(Workspace workspace, String path, Integration integration, IntegrationEditor editor) {
        designer.tasks().<Saving>startQuietly(
                progress -> new SafeWriter().overwrite(workspace.file(path), IntegrationCodec.write(integration)))
                .whenDone(saving -> {
                    Optional<String> problem = switch (saving) {
                        case Saving.Saved _ -> Optional.empty();
                        case Saving.Changed changed -> Optional.of(changed.message().text());
                        case Saving.Failed failed -> Optional.of(failed.reason().text());
                    };
                    problem.ifPresentOrElse(
                            words -> designer.dialogs().showTrouble(
                                    Trouble.of(Words.of("editor.not-saved", integration.name()), words)),
                            () -> editor.saved(integration));
                });
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
