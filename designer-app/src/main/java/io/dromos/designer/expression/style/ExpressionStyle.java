package io.dromos.designer.expression.style;

import java.net.URL;
import javafx.scene.Parent;

/** The style sheet of the field and of all that pops up over it. */
public final class ExpressionStyle {

    private static final String SHEET = sheet();

    private ExpressionStyle() {
    }

    /** Gives a node the style sheet once it stands in a scene, whose theme has the colours that the sheet names. */
    public static void dress(Parent node) {
        node.sceneProperty().subscribe(scene -> {
            if (scene != null && !node.getStylesheets().contains(SHEET)) {
                node.getStylesheets().add(SHEET);
            }
        });
    }

    private static String sheet() {
        URL url = ExpressionStyle.class.getResource("/io/dromos/designer/expression/expression.css");
        if (url == null) {
            throw new IllegalStateException("expression.css is missing from this program");
        }
        return url.toExternalForm();
    }
}
