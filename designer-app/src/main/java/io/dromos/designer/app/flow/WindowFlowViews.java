package io.dromos.designer.app.flow;

import io.dromos.designer.ui.control.EmptyState;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;

/** The views of a flow in the window. */
public final class WindowFlowViews implements FlowViews {

    @Override
    public FlowView canvas(OpenFlow flow) {
        return FlowView.of(new EmptyState("design", flow.file().file().getFileName().toString()));
    }

    @Override
    public FlowView source(OpenFlow flow) {
        TextArea text = new TextArea();
        text.setEditable(false);
        text.getStyleClass().add("code");
        flow.session().documentProperty().subscribe(document -> text.setText(document.text()));
        return FlowView.of(text);
    }

    @Override
    public Optional<Node> inspector(OpenFlow flow) {
        return Optional.empty();
    }

    @Override
    public Node readOnly(String text) {
        TextArea area = new TextArea(text);
        area.setEditable(false);
        area.getStyleClass().add("code");
        return area;
    }
}
