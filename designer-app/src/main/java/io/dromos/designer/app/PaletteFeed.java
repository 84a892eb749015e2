package io.dromos.designer.app;

import io.dromos.designer.app.flow.FlowDesk;
import io.dromos.designer.canvas.FlowCanvas;
import io.dromos.designer.editor.StepOffer;
import io.dromos.designer.palette.PaletteTarget;
import java.util.Optional;

/** Gives what is taken from the palette to the canvas in front. UI thread only. */
final class PaletteFeed implements PaletteTarget {

    private final FlowDesk flows;

    PaletteFeed(FlowDesk flows) {
        this.flows = flows;
    }

    @Override
    public void insert(StepOffer offer) {
        canvas().ifPresent(canvas -> canvas.insert(offer));
    }

    @Override
    public void drag(StepOffer offer, double sceneX, double sceneY) {
        canvas().ifPresent(canvas -> canvas.dragOffer(offer, sceneX, sceneY));
    }

    @Override
    public void drop(StepOffer offer, double sceneX, double sceneY) {
        canvas().ifPresent(canvas -> canvas.dropOffer(offer, sceneX, sceneY));
    }

    @Override
    public void cancel() {
        canvas().ifPresent(FlowCanvas::cancelOffer);
    }

    private Optional<FlowCanvas> canvas() {
        return flows.front().flatMap(
                tab -> tab.canvas() instanceof FlowCanvas canvas ? Optional.of(canvas) : Optional.empty());
    }
}
