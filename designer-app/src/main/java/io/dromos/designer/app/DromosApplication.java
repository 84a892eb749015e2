package io.dromos.designer.app;

import javafx.application.Application;
import javafx.stage.Stage;

/** What JavaFX starts. The arguments are files and folders to open. */
public final class DromosApplication extends Application {

    @Override
    public void start(Stage stage) {
        Designer designer = new Designer(Surroundings.desktop(), stage);
        designer.show();
    }
}
