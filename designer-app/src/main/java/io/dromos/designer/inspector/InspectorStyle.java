package io.dromos.designer.inspector;

import java.net.URL;

/** Where the inspector's style sheet is. */
final class InspectorStyle {

    static final String SHEET = sheet();

    private InspectorStyle() {
    }

    private static String sheet() {
        URL url = InspectorStyle.class.getResource("inspector.css");
        if (url == null) {
            throw new IllegalStateException("inspector.css is missing from this program");
        }
        return url.toExternalForm();
    }
}
