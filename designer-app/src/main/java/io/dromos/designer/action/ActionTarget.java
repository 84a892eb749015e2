package io.dromos.designer.action;

import java.util.Map;
import javafx.beans.value.ObservableBooleanValue;

/** What is in front and gives actions such as undo, copy and delete their meaning: an editor. */
@FunctionalInterface
public interface ActionTarget {

    ActionTarget NONE = Map::of;

    /** By id of the action, how this target does it. The ids do not change during its life. */
    Map<String, Handler> handlers();

    /**
     * How a target does an action.
     *
     * @param enabled
     *            whether it can be done now
     * @param run
     *            does it, on the UI thread
     */
    record Handler(ObservableBooleanValue enabled, Runnable run) {}
}
