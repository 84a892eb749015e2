package io.dromos.designer.app.flow;

import io.dromos.designer.action.ActionTarget;
import io.dromos.designer.settings.Looked;
import io.dromos.model.source.LineColumn;
import java.util.function.Consumer;
import javafx.scene.Node;

/**
 * A view of a flow.
 *
 * @param actions
 *            what it does for copy, delete, zoom and the like while it is in front
 * @param look
 *            how it is scrolled and how large
 * @param show
 *            brings a place of the flow's text into view
 * @param close
 *            gives back what it holds
 */
public record FlowView(Node node, ActionTarget actions, Looked look, Consumer<LineColumn> show, Runnable close) {

}
