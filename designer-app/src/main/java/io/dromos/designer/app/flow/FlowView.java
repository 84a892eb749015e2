package io.dromos.designer.app.flow;

import io.dromos.designer.action.ActionTarget;
import javafx.scene.Node;

/**
 * A view of a flow.
 *
 * @param actions
 *            what it does for copy, delete, zoom and the like while it is in front
 * @param close
 *            gives back what it holds
 */
public record FlowView(Node node, ActionTarget actions, Runnable close) {

    public static FlowView of(Node node) {
        return new FlowView(node, ActionTarget.NONE, () -> {
        });
    }
}
