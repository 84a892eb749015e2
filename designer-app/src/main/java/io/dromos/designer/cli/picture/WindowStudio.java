package io.dromos.designer.cli.picture;

import io.dromos.designer.app.Designer;
import io.dromos.designer.app.Surroundings;
import io.dromos.designer.ui.Picture;
import io.dromos.designer.ui.PictureFrame;
import io.dromos.designer.ui.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.stage.Stage;

/** The real window with a workspace, set up for its pictures. Used by one thread that is not the UI thread. */
final class WindowStudio implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int SETTLED = 40;

    private record Size(int width, int height) {}

    private static final List<Size> SIZES = List.of(new Size(1280, 800), new Size(1920, 1080));
    private static final List<Integer> SCALES = List.of(1, 2);

    private final Designer designer;
    private final Path workspace;
    private final PictureFrame frame;

    private WindowStudio(Designer designer, Path workspace, PictureFrame frame) {
        this.designer = designer;
        this.workspace = workspace;
        this.frame = frame;
    }

    /**
     * Opens the window with a workspace and waits until it is there.
     *
     * @param home
     *            where the window keeps its settings
     */
    static WindowStudio open(Path home, Path workspace) {
        Designer designer = Toolkit.run(() -> {
            Designer made = new Designer(Surroundings.quiet(home), new Stage());
            made.show();
            made.open(workspace);
            return made;
        });
        Toolkit.until(() -> designer.workspace().workspace().get().isPresent(), PATIENCE);
        PictureFrame frame = Toolkit.run(() -> new PictureFrame(designer.workbench().root().getScene()));
        return new WindowStudio(designer, workspace, frame);
    }

    void show(WindowView view) {
        Toolkit.run(() -> {
            view.show(designer, workspace);
            return view;
        });
        settle();
    }

    private void settle() {
        Toolkit.until(() -> designer.tasks().running().isEmpty(), PATIENCE);
        Toolkit.frames(SETTLED);
    }

    Path drawOne(Path file) throws IOException {
        return draw(Theme.LIGHT, new Size(1440, 900), 1, file);
    }

    List<Path> drawAll(WindowView view, Path folder) throws IOException {
        show(view);
        List<Path> files = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            for (Size size : SIZES) {
                for (int scale : SCALES) {
                    String name = String.format(Locale.ROOT, "%s-%s-%dx%d-%d.png", view.fileName(),
                            theme.name().toLowerCase(Locale.ROOT), size.width(), size.height(), scale * 100);
                    files.add(draw(theme, size, scale, folder.resolve(name)));
                }
            }
        }
        return files;
    }

    private Path draw(Theme theme, Size size, int scale, Path file) throws IOException {
        Toolkit.run(() -> {
            designer.appearance().theme().set(theme);
            frame.show(size.width(), size.height());
            return theme;
        });
        settle();
        Picture picture = Toolkit.run(() -> frame.picture(scale));
        picture.save(file);
        return file;
    }

    @Override
    public void close() {
        Toolkit.run(() -> {
            designer.close();
            return true;
        });
    }
}
