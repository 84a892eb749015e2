package io.dromos.designer.scenario.canvas;

import io.dromos.model.message.Message;
import io.dromos.model.scenario.PropertyPath;
import javafx.geometry.Bounds;

/** What releasing the pointer here would do. Bounds are the scene's. */
sealed interface Drop {

    /** Nothing is here. */
    record Nowhere() implements Drop {}

    /** Something is here that does not take what is carried. */
    record Refused(Message reason, Bounds place) implements Drop {}

    /** Between two rows or into one: at an index under a parent; the mark is a line or a frame. */
    record Into(PropertyPath parent, int index, Bounds mark, boolean frame) implements Drop {}

    /** On an object, for a reference. */
    record OnObject(String object, Bounds mark) implements Drop {}

    /** On the free canvas: becomes an object of its own. */
    record NewObject() implements Drop {}
}
