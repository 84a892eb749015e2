package io.dromos.designer.app;

import io.dromos.designer.action.Action;
import io.dromos.designer.action.ActionRegistry;
import io.dromos.designer.action.Menus;
import io.dromos.designer.ui.Appearance;
import io.dromos.designer.workbench.EditorTab;
import io.dromos.designer.workbench.Workbench;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Menu;

/** The actions of the window itself, those that editors give meaning to, and the menus. */
final class WindowActions {

    /** Actions that mean something else in every editor, with their icons. */
    private static final List<List<String>> OF_EDITORS = List.of(List.of("file.save", "save"),
            List.of("edit.undo", "undo"), List.of("edit.redo", "redo"), List.of("edit.cut", "cut"),
            List.of("edit.copy", "copy"), List.of("edit.paste", "paste"), List.of("edit.duplicate", "duplicate"),
            List.of("edit.delete", "delete"), List.of("edit.rename", "edit"), List.of("edit.rename-id", ""),
            List.of("edit.insert", "plus"), List.of("edit.add-branch", "branch"),
            List.of("edit.wrap", "scope"), List.of("edit.unwrap", ""), List.of("edit.expression", "edit"),
            List.of("edit.select-all", ""), List.of("edit.find", "search"), List.of("view.design", "design"),
            List.of("view.split", "split-view"), List.of("view.source", "source"), List.of("view.zoom-in", "plus"),
            List.of("view.zoom-out", "minus"), List.of("view.zoom-reset", ""), List.of("view.fit", "fit"),
            List.of("view.direction", "layout-horizontal"), List.of("view.next-problem", "problem"),
            List.of("flow.check", "validate"), List.of("flow.properties", "settings"),
            List.of("flow.save-as-template", "template"),
            List.of("flow.choose-scenario", "scenario"), List.of("flow.values", "property-set"),
            List.of("flow.internal-set", "property-set"), List.of("flow.compare", "diff"), List.of("run.try", "play"),
            List.of("run.deploy", "deploy"), List.of("run.undeploy", "undeploy"));

    private final ActionRegistry actions;
    private final Workbench workbench;

    WindowActions(ActionRegistry actions, Workbench workbench) {
        this.actions = actions;
        this.workbench = workbench;
    }

    void register(Appearance appearance, Runnable quit) {
        add("search.everything", "search", workbench.search()::open);
        BooleanBinding someOpen = Bindings.isNotNull(workbench.editors().front());
        actions.add(Action.of("file.close-tab", "close", someOpen, this::closeFront));
        actions.add(Action.of("view.next-tab", "", someOpen, () -> workbench.editors().step(1)));
        actions.add(Action.of("view.previous-tab", "", someOpen, () -> workbench.editors().step(-1)));
        add("file.quit", "", quit);
        add("view.left", "", () -> toggle(workbench.leftShown()));
        add("view.bottom", "", () -> toggle(workbench.bottomShown()));
        add("view.right", "", () -> toggle(workbench.rightShown()));
        add("view.problems", "problem", () -> workbench.showBottom("problems"));
        add("view.log", "log", () -> workbench.showBottom("log"));
        add("view.messages", "message", () -> workbench.showBottom("messages"));
        add("view.deployments", "deployment", () -> workbench.showBottom("deployments"));
        add("view.theme", "moon", () -> appearance.theme().set(appearance.theme().get().other()));
        OF_EDITORS.forEach(pair -> {
            if (actions.find(pair.getFirst()).isEmpty()) {
                actions.addForTarget(pair.getFirst(), pair.getLast());
            }
        });
    }

    List<Menu> menus() {
        Menus menus = new Menus(actions);
        String line = Menus.LINE;
        return List.of(
                menus.menu("file",
                        List.of("file.new-flow", "file.new-from-template", "file.new-web-action",
                                "file.new-integration",
                                "file.new-property-set", "file.add-asset", line,
                                "file.open-workspace", "file.open-recent", line,
                                "file.save", "file.save-all", "file.close-tab", line, "file.export-package",
                                "file.open-package", "file.import", line, "file.preferences", "file.quit")),
                menus.menu("edit",
                        List.of("edit.undo", "edit.redo", line, "edit.cut", "edit.copy", "edit.paste", "edit.duplicate",
                                "edit.delete", "edit.select-all", line, "edit.insert", "edit.add-branch", "edit.wrap",
                                "edit.unwrap", line, "edit.rename",
                                "edit.rename-id", "edit.expression", line,
                                "edit.find", "search.everything")),
                menus.menu("view",
                        List.of("view.design", "view.split", "view.source", line, "view.zoom-in", "view.zoom-out",
                                "view.zoom-reset", "view.fit", "view.direction", line, "view.left", "view.right",
                                "view.bottom", line, "view.assets", "view.problems", "view.log", "view.messages",
                                "view.deployments",
                                line, "view.next-tab", "view.previous-tab", line, "view.theme")),
                menus.menu("flow",
                        List.of("flow.properties", "flow.check", "view.next-problem", line, "flow.compare",
                                "flow.choose-scenario", "flow.values", "flow.internal-set", line,
                                "flow.save-as-template")),
                menus.menu("run", List.of("run.try", line, "run.deploy", "run.undeploy", line, "run.suspend",
                        "run.resume", "run.restart", line, "run.hosts")),
                menus.menu("help", List.of("help.keys", "help.about")));
    }

    private void add(String id, String icon, Runnable run) {
        actions.add(Action.of(id, icon, run));
    }

    private void closeFront() {
        EditorTab front = workbench.editors().front().get();
        if (front != null) {
            workbench.editors().close(front.id());
        }
    }

    private static void toggle(BooleanProperty shown) {
        shown.set(!shown.get());
    }
}
