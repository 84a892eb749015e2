package io.dromos.designer.app.flow;

import java.util.Optional;
import javafx.scene.Node;

/** Makes the views of an open flow. UI thread only. */
public interface FlowViews {

    FlowView canvas(OpenFlow flow);

    FlowView source(OpenFlow flow);

    /** What the right column shows for it. */
    Optional<Node> inspector(OpenFlow flow);
}
