package io.dromos.designer.cli.picture;

import io.dromos.designer.app.Designer;
import io.dromos.designer.app.flow.FlowTab;
import io.dromos.designer.workbench.EditorMode;
import io.dromos.model.flow.Element;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What can be looked at in the window, and how it is brought there. */
enum WindowView {

    DESIGN, SPLIT, SOURCE, LOG, MESSAGES, DEPLOYMENTS, SCENARIO, PROPERTIES, VALUES, ASSETS, HOSTS;

    String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Brings the view to the front. UI thread only. */
    void show(Designer designer, Path workspace) {
        switch (this) {
            case DESIGN -> show(designer, workspace, EditorMode.DESIGN);
            case SPLIT -> show(designer, workspace, EditorMode.SPLIT);
            case SOURCE -> show(designer, workspace, EditorMode.SOURCE);
            case LOG, MESSAGES, DEPLOYMENTS -> {
                show(designer, workspace, EditorMode.DESIGN);
                designer.workbench().showBottom(fileName());
            }
            case SCENARIO -> {
                designer.workbench().showBottom("problems");
                designer.open(workspace.resolve("integrations/notifications.integration.json"));
            }
            case PROPERTIES -> designer.open(workspace.resolve("properties/common.properties.json"));
            case VALUES -> designer.flows().open(workspace.resolve("flows/orders.camel.yaml"),
                    tab -> designer.actions().get("flow.values").perform());
            case ASSETS -> designer.actions().get("view.assets").perform();
            case HOSTS -> designer.actions().get("run.hosts").perform();
        }
    }

    private static void show(Designer designer, Path workspace, EditorMode mode) {
        flow(designer, workspace).ifPresent(file -> designer.flows().open(file, tab -> {
            tab.mode().set(mode);
            selectFirstExpression(tab);
        }));
    }

    /** The sample's best known flow; in a workspace of somebody's the first. */
    private static Optional<Path> flow(Designer designer, Path workspace) {
        Path orders = workspace.resolve("flows/orders.camel.yaml");
        return Files.exists(orders)
                ? Optional.of(orders)
                : designer.workspace().workspace().get()
                        .flatMap(now -> now.flows().stream().findFirst().map(flow -> now.file(flow.path())));
    }

    /** A selected step shows the inspector at its best. */
    private static void selectFirstExpression(FlowTab tab) {
        var session = tab.flow().session();
        Element[] found = new Element[1];
        session.document().index().forEach(element -> {
            if (found[0] == null && element.kind().startsWith("set")) {
                found[0] = element;
            }
        });
        if (found[0] != null) {
            session.selection().select(found[0].id());
        }
    }
}
