package io.dromos.benchmark.window;

import io.dromos.benchmark.FlowText;
import io.dromos.benchmark.measure.Aim;
import io.dromos.benchmark.measure.Processor;
import io.dromos.benchmark.measure.RowGroup;
import io.dromos.benchmark.measure.Samples;
import io.dromos.benchmark.measure.Table;
import io.dromos.designer.canvas.view.Viewport;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;

/**
 * What a frame costs the processor while a flow of 5,000 steps is moved about, in the threads that lay out and draw.
 */
public final class FrameRows implements RowGroup {

    private static final int STEPS = 5000;
    private static final int WARM_UP = 90;
    private static final int FRAMES = 30;
    private static final int BATCHES = 10;
    private static final double OVERVIEW = 0.1;

    @Override
    public void measure(Table table) throws Exception {
        Stage stage = Toolkit.stage();
        FlowWindow window = Toolkit
                .onUi(() -> FlowWindow.withCanvas(stage, FlowWindow.read(FlowText.ofSteps(STEPS))));
        Toolkit.drawn();
        Viewport view = window.canvas().viewport();
        table.add("Pan at 100 %, 5,000 steps: processor per frame",
                measure(frame -> view.panBy(back(frame) ? 8 : -8, back(frame) ? 3 : -3)), Aim.median(12));
        Toolkit.onUi(() -> look(view, 1));
        table.add("Zoom between 45 % and 220 %: processor per frame",
                measure(frame -> view.zoomBy(back(frame) ? 1 / 1.027 : 1.027, view.middle())), Aim.NONE);
        Toolkit.onUi(() -> look(view, OVERVIEW));
        table.add("Pan at 10 %: processor per frame", measure(frame -> view.panBy(back(frame) ? 4 : -4, 0)), Aim.NONE);
        Toolkit.onUi(() -> {
            view.fit(window.canvas().model().diagram().bounds());
            return true;
        });
        table.add("Overview of everything, moved: processor per frame",
                measure(frame -> view.panBy(back(frame) ? 1 : -1, 0)), Aim.NONE);
        Toolkit.onUi(() -> {
            stage.close();
            return true;
        });
    }

    /** There and back again, so that the same is seen in every batch. */
    private static boolean back(int frame) {
        return frame % FRAMES >= FRAMES / 2;
    }

    private static boolean look(Viewport view, double scale) {
        view.zoomTo(scale);
        return true;
    }

    private static Samples measure(Toolkit.Frame frame) throws Exception {
        Toolkit.frames(WARM_UP, frame);
        List<Double> costs = new ArrayList<>();
        for (int batch = 0; batch < BATCHES; batch++) {
            double before = Processor.ofDrawing();
            Toolkit.frames(FRAMES, frame);
            costs.add((Processor.ofDrawing() - before) / FRAMES);
        }
        return Samples.of(costs);
    }
}
