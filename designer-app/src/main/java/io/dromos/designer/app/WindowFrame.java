package io.dromos.designer.app;

import io.dromos.designer.settings.SettingsStore;
import io.dromos.designer.settings.WindowPlace;
import io.dromos.designer.ui.icon.AppIcon;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The window itself: where it stands, and how it ends. */
final class WindowFrame {

    private final Stage stage;
    private final SettingsStore settings;
    private final Supplier<List<Rectangle2D>> screens;

    /**
     * @param screens
     *            what is free on each screen, the first screen first
     */
    WindowFrame(Stage stage, SettingsStore settings, Supplier<List<Rectangle2D>> screens) {
        this.stage = stage;
        this.settings = settings;
        this.screens = screens;
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
        List<Rectangle2D> free = screens.get();
        WindowPlace place = settings.get().window().on(free);
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
        keepWithin(free);
        for (ObservableValue<?> side : List.of(stage.xProperty(), stage.yProperty(), scene.widthProperty(),
                scene.heightProperty(), stage.maximizedProperty())) {
            side.subscribe((before, now) -> remember());
        }
    }

    /** Its frame takes room too; how much is known when it is shown. */
    private void keepWithin(List<Rectangle2D> free) {
        WindowPlace framed = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        WindowPlace fitting = framed.on(free);
        if (!stage.isMaximized() && !fitting.equals(framed)) {
            stage.setWidth(fitting.width());
            stage.setHeight(fitting.height());
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
