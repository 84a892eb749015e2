package io.dromos.designer.action;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCombination;

/** Which key does what. {@code Shortcut} is Ctrl, on macOS the command key. */
public final class Keymap {

    private static final Map<String, String> KEYS = keys();

    private Keymap() {
    }

    public static Optional<KeyCombination> keyOf(String actionId) {
        return Optional.ofNullable(KEYS.get(actionId)).map(KeyCombination::valueOf);
    }

    public static Set<String> actionIds() {
        return KEYS.keySet();
    }

    private static Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("search.everything", "Shortcut+K");
        keys.put("file.new-flow", "Shortcut+N");
        keys.put("file.open-workspace", "Shortcut+O");
        keys.put("file.open-recent", "Shortcut+Shift+O");
        keys.put("file.save", "Shortcut+S");
        keys.put("file.save-all", "Shortcut+Shift+S");
        keys.put("file.close-tab", "Shortcut+W");
        keys.put("file.preferences", "Shortcut+Comma");
        keys.put("file.quit", "Shortcut+Q");
        keys.put("edit.undo", "Shortcut+Z");
        keys.put("edit.redo", "Shortcut+Shift+Z");
        keys.put("edit.cut", "Shortcut+X");
        keys.put("edit.copy", "Shortcut+C");
        keys.put("edit.paste", "Shortcut+V");
        keys.put("edit.duplicate", "Shortcut+D");
        keys.put("edit.delete", "Delete");
        keys.put("edit.rename", "Shift+F6");
        keys.put("edit.rename-id", "Alt+F6");
        keys.put("edit.insert", "Insert");
        keys.put("edit.add-branch", "Shortcut+Shift+B");
        keys.put("edit.wrap", "Shortcut+Shift+W");
        keys.put("edit.unwrap", "Shortcut+Alt+U");
        keys.put("edit.expression", "F2");
        keys.put("edit.select-all", "Shortcut+A");
        keys.put("edit.find", "Shortcut+F");
        keys.put("view.design", "Shortcut+1");
        keys.put("view.split", "Shortcut+2");
        keys.put("view.source", "Shortcut+3");
        keys.put("view.zoom-in", "Shortcut+Plus");
        keys.put("view.zoom-out", "Shortcut+Minus");
        keys.put("view.zoom-reset", "Shortcut+0");
        keys.put("view.fit", "Shortcut+9");
        keys.put("view.direction", "Shortcut+Shift+L");
        keys.put("view.left", "Alt+1");
        keys.put("view.bottom", "Alt+2");
        keys.put("view.right", "Alt+3");
        keys.put("view.theme", "Shortcut+Shift+T");
        keys.put("view.problems", "Alt+4");
        keys.put("view.log", "Alt+5");
        keys.put("view.messages", "Alt+6");
        keys.put("view.deployments", "Alt+7");
        keys.put("view.assets", "Alt+8");
        keys.put("view.next-problem", "F8");
        keys.put("view.next-tab", "Shortcut+Tab");
        keys.put("view.previous-tab", "Shortcut+Shift+Tab");
        keys.put("file.new-from-template", "Shortcut+Shift+N");
        keys.put("file.new-web-action", "Shortcut+Alt+W");
        keys.put("file.new-integration", "Shortcut+Alt+I");
        keys.put("file.new-property-set", "Shortcut+Alt+P");
        keys.put("file.open-recent", "Shortcut+Shift+O");
        keys.put("file.add-asset", "Shortcut+Alt+A");
        keys.put("file.export-package", "Shortcut+E");
        keys.put("file.open-package", "Shortcut+Shift+E");
        keys.put("file.import", "Shortcut+I");
        keys.put("flow.choose-scenario", "Shortcut+Shift+K");
        keys.put("flow.values", "Shortcut+Shift+V");
        keys.put("flow.internal-set", "Shortcut+Alt+V");
        keys.put("flow.save-as-template", "Shortcut+Alt+S");
        keys.put("flow.check", "Shortcut+F9");
        keys.put("flow.properties", "Alt+Enter");
        keys.put("flow.compare", "Shortcut+Alt+C");
        keys.put("run.try", "Shortcut+Enter");
        keys.put("run.deploy", "Shortcut+Shift+D");
        keys.put("run.undeploy", "Shortcut+Shift+U");
        keys.put("run.suspend", "Shortcut+Shift+P");
        keys.put("run.resume", "Shortcut+Shift+R");
        keys.put("run.restart", "Shortcut+Alt+R");
        keys.put("run.hosts", "Shortcut+Shift+H");
        keys.put("help.keys", "F1");
        keys.put("help.about", "Shift+F1");
        return keys;
    }
}
