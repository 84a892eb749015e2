package io.dromos.designer.canvas.node;

import io.dromos.designer.canvas.view.NodeMark;
import io.dromos.model.expression.Severity;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The sign at a corner that says that something was found; what it belongs to takes its colour too. */
final class Badge extends Label {

    static final double SIZE = 17;

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final Node owner;

    Badge(Node owner) {
        super("!");
        this.owner = owner;
        getStyleClass().add("step-badge");
        setVisible(false);
    }

    void show(Optional<NodeMark> mark) {
        setVisible(mark.isPresent());
        owner.pseudoClassStateChanged(ERROR, mark.filter(it -> it.severity() == Severity.ERROR).isPresent());
        owner.pseudoClassStateChanged(WARNING, mark.filter(it -> it.severity() == Severity.WARNING).isPresent());
        owner.setAccessibleHelp(mark.map(NodeMark::text).orElse(null));
    }
}
