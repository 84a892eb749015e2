package io.dromos.designer.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;

/** What JavaFX starts. The arguments are files and folders to open; without any, what stood open the last time. */
public final class DromosApplication extends Application {

    @Override
    public void start(Stage stage) {
        Designer designer = new Designer(Surroundings.desktop(this::showInFileManager), stage);
        designer.show();
        designer.offerLostWork();
        List<String> places = getParameters().getUnnamed();
        if (places.isEmpty()) {
            designer.openLast();
        } else {
            places.stream().map(Path::of).forEach(designer::open);
        }
    }

    private void showInFileManager(Path file) {
        Path folder = Files.isDirectory(file) ? file : file.toAbsolutePath().getParent();
        if (folder != null) {
            getHostServices().showDocument(folder.toUri().toString());
        }
    }
}
