package io.dromos.designer;

import io.dromos.designer.app.DromosApplication;
import io.dromos.designer.settings.SettingsFile;
import io.dromos.designer.ui.InterfaceScale;
import javafx.application.Application;

/** The one place that starts JavaFX; loaded only when a window is wanted. Returns when the window is closed. */
final class WindowStart {

    private WindowStart() {
    }

    static void open(String... files) {
        InterfaceScale.apply(SettingsFile.ofUser().load().scale());
        Application.launch(DromosApplication.class, files);
    }
}
