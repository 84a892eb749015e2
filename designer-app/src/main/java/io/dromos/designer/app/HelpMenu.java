package io.dromos.designer.app;

import io.dromos.designer.action.Action;
import io.dromos.designer.action.ActionRegistry;
import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.help.AboutView;
import io.dromos.designer.help.KeysView;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.settings.SettingsStore;
import io.dromos.designer.settings.view.PreferencesView;
import io.dromos.designer.ui.Appearance;
import io.dromos.model.catalog.camel.BundledCatalog;
import java.util.List;

/** Preferences, keys, about. */
final class HelpMenu {

    private final ActionRegistry actions;
    private final Dialogs dialogs;

    HelpMenu(ActionRegistry actions, Dialogs dialogs) {
        this.actions = actions;
        this.dialogs = dialogs;
    }

    void register(SettingsStore settings, Appearance appearance, List<String> hosts) {
        add("file.preferences", "settings", () -> dialogs.showView(Words.of("action.file.preferences"),
                new PreferencesView(settings, appearance.theme(), hosts)));
        add("help.keys", "keyboard",
                () -> dialogs.showView(Words.of("action.help.keys"), new KeysView(actions)));
        add("help.about", "info", () -> dialogs.showView(Words.of("action.help.about"),
                new AboutView(BundledCatalog.shared().version())));
    }

    private void add(String id, String icon, Runnable run) {
        actions.add(Action.of(id, icon, run));
    }
}
