package io.dromos.designer.cli.picture;

import io.dromos.designer.app.Designer;
import io.dromos.designer.app.flow.FlowTab;
import io.dromos.designer.workbench.EditorMode;
import io.dromos.model.flow.Element;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiConsumer;

/** What can be looked at in the window, and how it is brought there. */
enum WindowView {

    DESIGN((designer, workspace) -> show(designer, workspace, EditorMode.DESIGN)), SPLIT(
            (designer, workspace) -> show(designer, workspace, EditorMode.SPLIT)), SOURCE(
                    (designer, workspace) -> show(designer, workspace, EditorMode.SOURCE)), LOG(
                            (designer, workspace) -> {
                                show(designer, workspace, EditorMode.DESIGN);
                                designer.workbench().showBottom("log");
                            }), MESSAGES(
                                    (designer, workspace) -> designer.workbench().showBottom("messages")), DEPLOYMENTS(
                                            (designer, workspace) -> designer.workbench()
                                                    .showBottom("deployments")), SCENARIO((designer, workspace) -> {
                                                        designer.workbench().showBottom("problems");
                                                        designer.open(workspace.resolve(
                                                                "integrations/notifications.integration.json"));
                                                    });

    private final BiConsumer<Designer, Path> bring;

    WindowView(BiConsumer<Designer, Path> bring) {
        this.bring = bring;
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Brings the view to the front. UI thread only. */
    void show(Designer designer, Path workspace) {
        bring.accept(designer, workspace);
    }

    private static void show(Designer designer, Path workspace, EditorMode mode) {
        designer.flows().open(workspace.resolve("flows/orders.camel.yaml"), tab -> {
            tab.mode().set(mode);
            selectFirstExpression(tab);
        });
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
