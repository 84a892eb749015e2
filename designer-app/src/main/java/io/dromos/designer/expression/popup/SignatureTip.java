package io.dromos.designer.expression.popup;

import io.dromos.designer.expression.style.ExpressionStyle;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.signature.Signature;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;

/** Above the caret: the function whose arguments are typed, with the one at the caret marked. UI thread only. */
public final class SignatureTip {

    private final Popup popup = new Popup();
    private final TextFlow label = new TextFlow();
    private final Label words = new Label();

    public SignatureTip() {
        label.getStyleClass().add("signature-label");
        words.getStyleClass().addAll("muted", "small");
        words.setWrapText(true);
        words.setMaxWidth(380);
        VBox content = new VBox(2, label, words);
        content.getStyleClass().addAll("popup-panel", "signature-tip");
        content.setMouseTransparent(true);
        ExpressionStyle.dress(content);
        popup.getContent().add(content);
        popup.setAnchorLocation(AnchorLocation.CONTENT_BOTTOM_LEFT);
        popup.setHideOnEscape(false);
    }

    /** Shows it, or what changed of it. */
    public void show(Node owner, Bounds caret, Signature signature) {
        label.getChildren().setAll(pieces(signature));
        words.setText(signature.documentation());
        words.setManaged(!signature.documentation().isBlank());
        if (!popup.isShowing()) {
            popup.show(owner, caret.getMinX() - 12, caret.getMinY() - 6);
        }
    }

    public boolean isShowing() {
        return popup.isShowing();
    }

    public void hide() {
        popup.hide();
    }

    private static List<Text> pieces(Signature signature) {
        String text = signature.label();
        boolean marked = signature.active() >= 0 && signature.active() < signature.parameters().size();
        TextRange active = marked
                ? signature.parameters().get(signature.active())
                : new TextRange(text.length(), text.length());
        String type = signature.type().isEmpty() ? "" : " \u2192 " + signature.type();
        return List.of(piece(text.substring(0, active.start()), "signature-text"),
                piece(active.of(text), "signature-active"),
                piece(text.substring(active.end()), "signature-text"), piece(type, "signature-type"));
    }

    private static Text piece(String text, String style) {
        Text piece = new Text(text);
        piece.getStyleClass().add(style);
        return piece;
    }
}
