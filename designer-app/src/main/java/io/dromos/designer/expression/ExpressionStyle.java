package io.dromos.designer.expression;

import java.net.URL;
import javafx.scene.Parent;

/** The field's style sheet. */
final class ExpressionStyle {

    private static final String SHEET = sheet();

    private ExpressionStyle() {
    }

    /** Gives a node the style sheet once it stands in a scene, whose theme has the colours that the sheet names. */
    static void dress(Parent node) {
        node.sceneProperty().subscribe(scene -> {
            if (scene != null && !node.getStylesheets().contains(SHEET)) {
                node.getStylesheets().add(SHEET);
            }
        });
    }

    private static String sheet() {
        URL url = ExpressionStyle.class.getResource("expression.css");
        if (url == null) {
            throw new IllegalStateException("expression.css is missing from this program");
        }
        return url.toExternalForm();
    }
}
