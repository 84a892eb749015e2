package io.dromos.designer.palette;

import io.dromos.designer.editor.StepOffer;

/** What the palette gives its steps to: the flow in front. Places are those of the scene. UI thread only. */
public interface PaletteTarget {

    /** Takes nothing: no flow is open. */
    PaletteTarget NONE = new PaletteTarget() {
        @Override
        public void insert(StepOffer offer) {
            // There is no flow to put it into.
        }

        @Override
        public void drag(StepOffer offer, double sceneX, double sceneY) {
            // As above.
        }

        @Override
        public void drop(StepOffer offer, double sceneX, double sceneY) {
            // As above.
        }

        @Override
        public void cancel() {
            // As above.
        }
    };

    /** Puts it behind what is selected. */
    void insert(StepOffer offer);

    /** It is dragged, and is here now. */
    void drag(StepOffer offer, double sceneX, double sceneY);

    /** It is let go here. */
    void drop(StepOffer offer, double sceneX, double sceneY);

    /** It is not dragged any more. */
    void cancel();
}
