package io.dromos.designer.app;

import io.dromos.deploy.log.LogLine;
import io.dromos.designer.dialog.ScriptedDialogs;
import io.dromos.designer.settings.WindowPlace;
import io.dromos.designer.ui.PictureFrame;
import io.dromos.designer.ui.Theme;
import io.dromos.designer.ui.control.Chooser.Choice;
import io.dromos.designer.ui.control.StateDot;
import io.dromos.model.sample.SampleWorkspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Run by hand to look at the window: writes pictures of it into the folder that is its argument. */
public final class WindowPictures {

    private static final int[][] SIZES = Boolean.getBoolean("all")
            ? new int[][]{{1280, 800}, {1920, 1080}}
            : new int[][]{{1440, 900}};
    private static final int[] SCALES = Boolean.getBoolean("all") ? new int[]{1, 2} : new int[]{1};
    private static final long PAUSE = 700;

    private WindowPictures() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path home = Files.createTempDirectory("dromos-pictures");
        Path shop = home.resolve("shop");
        SampleWorkspace.writeTo(shop);
        Designer designer = onUi(() -> {
            Surroundings around = TestSurroundings.in(home, new ScriptedDialogs());
            around.settings().change(kept -> kept.withWindow(new WindowPlace(0, 0, 980, 800, false)));
            Designer made = new Designer(around, new Stage());
            made.show();
            return made;
        });
        draw(designer, folder, "welcome");
        onUi(() -> {
            fill(designer);
            designer.open(shop);
            return true;
        });
        TimeUnit.SECONDS.sleep(8);
        onUi(() -> {
            designer.flows().front().ifPresent(tab -> {
                var elements = new java.util.ArrayList<io.dromos.model.flow.Element>();
                tab.flow().session().document().index().forEach(elements::add);
                elements.stream().filter(element -> element.kind().startsWith("set")).findFirst()
                        .ifPresent(element -> tab.flow().session().selection().select(element.id()));
            });
            return true;
        });
        TimeUnit.SECONDS.sleep(2);
        draw(designer, folder, "window");
        onUi(() -> {
            designer.workbench().showBottom("log");
            return true;
        });
        draw(designer, folder, "log");
        onUi(() -> {
            designer.workbench().search().open();
            return true;
        });
        draw(designer, folder, "search");
        onUi(() -> {
            designer.close();
            return true;
        });
        Platform.exit();
    }

    private static void draw(Designer designer, Path folder, String view) throws Exception {
        PictureFrame frame = onUi(() -> designer.workbench().root().getParent() instanceof PictureFrame there
                ? there
                : new PictureFrame(designer.workbench().root().getScene()));
        for (Theme theme : Theme.values()) {
            for (int[] size : SIZES) {
                onUi(() -> {
                    designer.appearance().theme().set(theme);
                    frame.show(size[0], size[1]);
                    return true;
                });
                TimeUnit.MILLISECONDS.sleep(PAUSE);
                for (int scale : SCALES) {
                    String name = "%s-%s-%dx%d-%d.png".formatted(view, theme.name().toLowerCase(Locale.ROOT), size[0],
                            size[1], scale * 100);
                    onUi(() -> frame.picture(scale)).save(folder.resolve(name));
                }
            }
        }
    }

    private static void fill(Designer designer) {
        var workbench = designer.workbench();
        workbench.top().host().offer(List.of(new Choice("local", "Local service", Optional.of(StateDot.State.GOOD))));
        workbench.top().host().chosen().set("local");
        workbench.status().host(StateDot.State.GOOD, "Local service: 2 flows running", Optional.empty());
        Instant time = Instant.parse("2026-01-01T10:15:30Z");
        designer.log().append(List.of(line(time, "INFO", "deployed", "orders", "", "Revision 12 runs"),
                line(time.plusMillis(400), "INFO", "execution started", "orders", "", "Exchange A-1 started"),
                line(time.plusMillis(410), "DEBUG", "step", "orders", "read-order", "Unmarshalled 1.2 kB"),
                line(time.plusMillis(415), "WARN", "step", "orders", "ship", "Answer took 2,1 s"),
                line(time.plusMillis(420), "ERROR", "failed", "orders", "ship", "Connection refused")));
    }

    private static LogLine line(Instant time, String level, String event, String flow, String step, String text) {
        return new LogLine(time, level, event, flow, step, "A-1", text, "", 1, "tester", Map.of());
    }

    private interface Piece<T> {
        T run();
    }

    private static <T> T onUi(Piece<T> piece) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        @SuppressWarnings("unchecked")
        T[] result = (T[]) new Object[1];
        Runnable work = () -> {
            try {
                result[0] = piece.run();
            } finally {
                done.countDown();
            }
        };
        try {
            Platform.startup(work);
        } catch (IllegalStateException running) {
            Platform.runLater(work);
        }
        done.await();
        return result[0];
    }
}
