package io.dromos.designer.canvas.view;

import io.dromos.designer.editor.StepOffer;
import java.util.function.Consumer;
import javafx.scene.Node;

/** Asks the user which step to put somewhere: the palette as a popup. UI thread only. */
@FunctionalInterface
public interface StepChooser {

    /**
     * Opens at a place of the screen. Nothing is called if the user chooses nothing.
     *
     * @param beginnings
     *            whether what begins a flow is asked for, rather than a step
     */
    void choose(Node owner, double screenX, double screenY, boolean beginnings, Consumer<StepOffer> chosen);
}
