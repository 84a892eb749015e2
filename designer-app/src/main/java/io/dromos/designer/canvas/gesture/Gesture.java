package io.dromos.designer.canvas.gesture;

import io.dromos.model.diagram.Point;

/** What the mouse does from press to release. Places are pixels of the canvas. */
interface Gesture {

    void drag(Point screen);

    void release(Point screen);

    /** Given up: everything is as before. */
    void cancel();
}
