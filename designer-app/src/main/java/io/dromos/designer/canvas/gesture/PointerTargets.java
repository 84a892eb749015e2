package io.dromos.designer.canvas.gesture;

import io.dromos.model.diagram.Point;
import io.dromos.model.flow.ElementId;
import javafx.scene.input.MouseEvent;

/** What the pointer asks of the canvas besides what gestures do. UI thread only. */
public interface PointerTargets {

    /** Opens the field for what an element is about, else shows the element in the inspector. */
    void edit(ElementId element);

    void inspect(ElementId element);

    void openMenu(double screenX, double screenY);

    /** The pointer is here, and nothing is pressed. */
    void hover(Point screen);

    /** A press closes what stands over the canvas. */
    void pressed(MouseEvent event);
}
