package io.dromos.benchmark.window;

import io.dromos.designer.Main;
import io.dromos.designer.canvas.FlowCanvas;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Window;

/** The program as it is, with one more thread: tells on the console when a canvas has been drawn. */
final class SampleWindow {

    static final String DRAWN = "drawn";

    private SampleWindow() {
    }

    public static void main(String[] arguments) throws Exception {
        Thread.ofPlatform().daemon().name("watch").start(SampleWindow::watch);
        Main.main(arguments);
    }

    private static void watch() {
        try {
            while (!toolkitRuns()) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean toolkitRuns() {
        try {
            Platform.runLater(() -> new Watch().start());
            return true;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    /** A canvas that has nodes at the beginning of a frame has been drawn in the one before. */
    private static final class Watch extends AnimationTimer {

        @Override
        public void handle(long now) {
            if (Window.getWindows().stream().anyMatch(window -> canvas(window).isPresent())) {
                System.out.println(DRAWN);
                stop();
            }
        }

        private static Optional<FlowCanvas> canvas(Window window) {
            return Optional.ofNullable(window.getScene())
                    .flatMap(scene -> Optional.ofNullable(scene.getRoot().lookup("#flow-canvas")))
                    .filter(FlowCanvas.class::isInstance).map(FlowCanvas.class::cast)
                    .filter(canvas -> canvas.livingNodes() > 0);
        }
    }
}
