package io.dromos.benchmark.window;

import io.dromos.benchmark.FlowText;
import io.dromos.benchmark.measure.Aim;
import io.dromos.benchmark.measure.RowGroup;
import io.dromos.benchmark.measure.Samples;
import io.dromos.benchmark.measure.Table;
import javafx.stage.Stage;

/** From the text of a flow to its first frame in a running program. */
public final class DrawingRows implements RowGroup {

    private static final int[] SIZES = {100, 500, 1000, 2000, 5000};
    private static final int AIMED = 2000;
    private static final Aim AIM = Aim.median(500);

    @Override
    public void measure(Table table) throws Exception {
        Stage stage = Toolkit.stage();
        Samples.millis(10, 0, () -> open(stage, FlowText.ofSteps(1000)));
        for (int size : SIZES) {
            String text = FlowText.ofSteps(size);
            table.add("Open and draw %,d steps".formatted(size), Samples.millis(2, 9, () -> open(stage, text)),
                    size == AIMED ? AIM : Aim.NONE);
        }
        Toolkit.onUi(() -> {
            stage.close();
            return true;
        });
    }

    private static void open(Stage stage, String text) throws Exception {
        FlowWindow window = Toolkit.onUi(() -> FlowWindow.withCanvas(stage, FlowWindow.read(text)));
        Toolkit.drawn();
        if (window.canvas().livingNodes() == 0) {
            throw new IllegalStateException("the canvas drew nothing");
        }
    }
}
