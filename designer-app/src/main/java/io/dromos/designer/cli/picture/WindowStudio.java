package io.dromos.designer.cli.picture;

import io.dromos.designer.app.Designer;
import io.dromos.designer.app.Surroundings;
import io.dromos.designer.settings.Columns;
import io.dromos.designer.ui.Picture;
import io.dromos.designer.ui.PictureFrame;
import io.dromos.designer.ui.Theme;
import io.dromos.designer.workbench.EditorTab;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.layout.Pane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The real window with a workspace, set up for its pictures. Used by one thread that is not the UI thread. */
final class WindowStudio implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int SETTLED = 40;

    private record Size(int width, int height) {}

    private static final List<Size> SIZES = List.of(new Size(1280, 800), new Size(1920, 1080));
    private static final List<Integer> SCALES = List.of(1, 2);

    private final WindowHand hand;
    private final Stage stage;
    private final PictureFrame frame;

    private WindowStudio(WindowHand hand, Stage stage, PictureFrame frame) {
        this.hand = hand;
        this.stage = stage;
        this.frame = frame;
    }

    /**
     * Opens the window, without the workspace yet.
     *
     * @param home
     *            where the window keeps its settings
     */
    static WindowStudio open(Path home, Path workspace) {
        Stage stage = Toolkit.run(Stage::new);
        Toolkit.run(WindowStudio::letPopupsBe);
        Designer designer = Toolkit.run(() -> {
            Designer made = new Designer(Surroundings.quiet(home), stage);
            made.show();
            return made;
        });
        PictureFrame frame = Toolkit.run(() -> new PictureFrame(designer.workbench().root().getScene()));
        return new WindowStudio(new WindowHand(designer, workspace), stage, frame);
    }

    /** The screen that is not there is smaller than the pictures: no popup is to be moved into it. */
    private static boolean letPopupsBe() {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().stream().filter(PopupWindow.class::isInstance).map(PopupWindow.class::cast)
                        .forEach(popup -> popup.setAutoFix(false));
            }
        });
        return true;
    }

    /** Opens the workspace and waits until it is there. */
    void load() {
        Toolkit.later(() -> designer().open(hand.workspace()));
        Toolkit.until(() -> designer().workspace().workspace().get().isPresent(), PATIENCE);
    }

    WindowHand hand() {
        return hand;
    }

    private Designer designer() {
        return hand.designer();
    }

    Path drawOne(WindowView view, Path file) throws IOException {
        show(view, Theme.LIGHT, new Size(1440, 900));
        return draw(1, file);
    }

    List<Path> drawAll(WindowView view, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            for (Size size : SIZES) {
                show(view, theme, size);
                for (int scale : SCALES) {
                    String name = String.format(Locale.ROOT, "%s-%s-%dx%d-%d.png", view.name(),
                            theme.name().toLowerCase(Locale.ROOT), size.width(), size.height(), scale * 100);
                    files.add(draw(scale, folder.resolve(name)));
                }
            }
        }
        return files;
    }

    /** Begins anew each time: what is open over the window knows neither of another theme nor of another size. */
    private void show(WindowView view, Theme theme, Size size) {
        Toolkit.later(() -> {
            clear();
            designer().appearance().theme().set(theme);
            frame.show(size.width(), size.height());
        });
        settle();
        for (WindowView.Step step : view.steps()) {
            // A dialog comes back only when it is closed.
            Toolkit.later(() -> step.take(hand));
            settle();
        }
    }

    private void clear() {
        hand.menus().forEach(Menu::hide);
        List.copyOf(Window.getWindows()).stream().filter(window -> !window.equals(stage)).forEach(Window::hide);
        designer().workbench().search().close();
        List.copyOf(designer().workbench().editors().open()).stream().map(EditorTab::id)
                .forEach(designer().workbench().editors()::discard);
        designer().workbench().tell(new Pane());
        designer().workbench().showBottom("problems");
        designer().workbench().resize(Columns.FIRST);
    }

    private void settle() {
        Toolkit.until(() -> designer().tasks().running().isEmpty(), PATIENCE);
        Toolkit.frames(SETTLED);
    }

    private Path draw(int scale, Path file) throws IOException {
        Picture picture = Toolkit.run(() -> WindowPicture.of(frame, stage, scale));
        picture.save(file);
        return file;
    }

    @Override
    public void close() {
        Toolkit.run(() -> {
            clear();
            designer().close();
            return true;
        });
    }
}
