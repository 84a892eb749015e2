package io.dromos.designer.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.stream.Stream;

/** A set of colours for the whole window. */
public enum Theme {
    LIGHT, DARK;

    private static final List<String> SHARED = List.of("base.css", "controls.css", "lists.css", "popups.css",
            "third-party.css");

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** The style sheet below all others, which knows every control. */
    String userAgentStylesheet() {
        return switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    /** The style sheets of a scene, weakest first. */
    List<String> stylesheets() {
        String colours = this == LIGHT ? "light.css" : "dark.css";
        return Stream.concat(Stream.of(colours), SHARED.stream()).map(Theme::url).toList();
    }

    private static String url(String file) {
        var url = Theme.class.getResource(file);
        if (url == null) {
            throw new IllegalStateException("The style sheet " + file + " is missing from this program");
        }
        return url.toExternalForm();
    }
}
