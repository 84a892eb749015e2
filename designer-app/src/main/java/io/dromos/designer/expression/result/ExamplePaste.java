package io.dromos.designer.expression.result;

import io.dromos.designer.expression.style.ExpressionStyle;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.model.workspace.ExampleMessage;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** Takes the body of a message that the user types or pastes, for as long as the flow is open. */
final class ExamplePaste {

    private final Popup popup = new Popup();
    private final TextArea body = new TextArea();

    ExamplePaste(Consumer<ExampleMessage> taken) {
        Label label = new Label(Words.of("expression.result.paste.body"));
        label.setLabelFor(body);
        body.getStyleClass().add("code");
        body.setPrefRowCount(8);
        body.setPrefColumnCount(36);
        body.setId("example-body");
        Button take = Buttons.primary(Words.of("expression.result.paste.take"), () -> {
            popup.hide();
            taken.accept(new ExampleMessage(Words.of("expression.result.pasted"), body.getText(), Map.of(), Map.of()));
        });
        take.disableProperty().bind(body.textProperty().isEmpty());
        HBox buttons = new HBox(8, Buttons.quiet(Words.of("dialog.cancel"), popup::hide), take);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox content = new VBox(8, label, body, buttons);
        content.getStyleClass().addAll("popup-panel", "example-paste");
        ExpressionStyle.dress(content);
        popup.getContent().add(content);
        popup.setAutoHide(true);
    }

    void open(Node owner) {
        Bounds place = owner.localToScreen(owner.getLayoutBounds());
        popup.show(owner, place.getMinX(), place.getMaxY() + 4);
        body.requestFocus();
    }
}
