package io.dromos.designer.app.flow;

import io.dromos.designer.action.ActionTarget;
import io.dromos.designer.settings.Looked;
import javafx.scene.Node;

/**
 * A view of a flow.
 *
 * @param actions
 *            what it does for copy, delete, zoom and the like while it is in front
 * @param look
 *            how it is scrolled and how large
 * @param close
 *            gives back what it holds
 */
public record FlowView(Node node, ActionTarget actions, Looked look, Runnable close) {

}
