package io.dromos.designer.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/** The theme that is chosen, and the scenes that follow it. UI thread only. */
public final class Appearance {

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final List<Scene> scenes = new ArrayList<>();

    public Appearance(Theme first) {
        Fonts.load();
        theme.set(first);
        Application.setUserAgentStylesheet(first.userAgentStylesheet());
        theme.subscribe((before, now) -> {
            Application.setUserAgentStylesheet(now.userAgentStylesheet());
            scenes.forEach(scene -> dress(scene, before, now));
        });
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** Gives the scene the theme's style sheets, now and whenever the theme changes. */
    public void follow(Scene scene) {
        scenes.add(scene);
        scene.getStylesheets().addAll(0, theme.get().stylesheets());
        scene.windowProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                scenes.remove(scene);
            }
        });
    }

    private static void dress(Scene scene, Theme before, Theme now) {
        List<String> sheets = new ArrayList<>(now.stylesheets());
        scene.getStylesheets().stream().filter(sheet -> !before.stylesheets().contains(sheet)).forEach(sheets::add);
        scene.getStylesheets().setAll(sheets);
    }
}
