package io.dromos.designer.run.tryit;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.icon.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A line that says when a call would not reach what stands in the editor, and offers to deploy that first. */
final class TryNote extends HBox {

    private final Label words = new Label();
    private final Button deploy;

    TryNote(Runnable deployAndSend) {
        super(8);
        setId("try-note");
        getStyleClass().add("try-note");
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        deploy = Buttons.link(Words.of("run.try.deploy-and-send"), deployAndSend);
        deploy.setId("try-deploy-and-send");
        deploy.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Icon.of("info", 14), words, deploy);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(Readiness readiness, String host) {
        setVisible(readiness != Readiness.CURRENT);
        deploy.setVisible(readiness == Readiness.CHANGED_SINCE);
        switch (readiness) {
            case NOT_DEPLOYED -> words.setText(Words.of("run.try.not-deployed", host));
            case CHANGED_SINCE -> words.setText(Words.of("run.try.changed-since"));
            case CURRENT -> words.setText("");
        }
    }
}
