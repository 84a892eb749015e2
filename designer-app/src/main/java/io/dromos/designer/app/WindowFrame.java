package io.dromos.designer.app;

import io.dromos.designer.settings.SettingsStore;
import io.dromos.designer.settings.WindowPlace;
import io.dromos.designer.ui.icon.AppIcon;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The window itself: where it stands, and how it ends. */
final class WindowFrame {

    private final Stage stage;
    private final SettingsStore settings;

    WindowFrame(Stage stage, SettingsStore settings) {
        this.stage = stage;
        this.settings = settings;
    }

    /**
     * Shows the window where it was the last time.
     *
     * @param prepare
     *            dresses the scene before it is seen
     * @param close
     *            asked when the user wants to close the window
     */
    void show(Parent root, Consumer<Scene> prepare, Runnable close) {
        WindowPlace place = settings.get().window();
        Scene scene = new Scene(root, place.width(), place.height());
        prepare.accept(scene);
        stage.setTitle("Dromos");
        stage.getIcons().setAll(AppIcon.images());
        stage.setScene(scene);
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        if (place.x() >= 0 && place.y() >= 0) {
            stage.setX(place.x());
            stage.setY(place.y());
        }
        stage.sizeToScene();
        stage.setMaximized(place.maximized());
        stage.setOnCloseRequest(event -> {
            event.consume();
            close.run();
        });
        stage.show();
        for (ObservableValue<?> side : List.of(stage.xProperty(), stage.yProperty(), scene.widthProperty(),
                scene.heightProperty(), stage.maximizedProperty())) {
            side.subscribe((before, now) -> remember());
        }
    }

    /** Remembers where the window is, and hides it and all that belongs to it. */
    void close() {
        remember();
        settings.save();
        // Ending the toolkit while a popup is open throws, and can crash: they go first.
        List.copyOf(Window.getWindows()).stream().filter(window -> !window.equals(stage)).forEach(Window::hide);
        stage.hide();
    }

    private void remember() {
        settings.change(kept -> kept.withWindow(place(kept.window())));
    }

    private WindowPlace place(WindowPlace before) {
        return stage.isMaximized()
                ? new WindowPlace(before.x(), before.y(), before.width(), before.height(), true)
                : new WindowPlace(stage.getX(), stage.getY(), stage.getScene().getWidth(),
                        stage.getScene().getHeight(), false);
    }
}
