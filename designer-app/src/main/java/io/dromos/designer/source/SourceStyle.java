package io.dromos.designer.source;

import java.net.URL;
import javafx.scene.Parent;

/** The source view's style sheet. */
final class SourceStyle {

    private static final String SHEET = sheet();

    private SourceStyle() {
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
        URL url = SourceStyle.class.getResource("source.css");
        if (url == null) {
            throw new IllegalStateException("source.css is missing from this program");
        }
        return url.toExternalForm();
    }
}
