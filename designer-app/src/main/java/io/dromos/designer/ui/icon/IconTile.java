package io.dromos.designer.ui.icon;

import io.dromos.icons.IconDrawing;
import io.dromos.icons.Tone;
import java.util.Locale;
import javafx.scene.layout.StackPane;

/** An icon on a rounded tile in the colour of what it speaks of. */
public final class IconTile extends StackPane {

    private static final double ICON_SHARE = 0.56;

    private final Icon icon;
    private String toneClass;

    public IconTile(IconDrawing drawing, double size) {
        icon = new Icon(drawing, Math.rint(size * ICON_SHARE));
        toneClass = toneClass(drawing.tone());
        getStyleClass().addAll("icon-tile", toneClass);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        getChildren().add(icon);
    }

    public void show(IconDrawing drawing) {
        getStyleClass().remove(toneClass);
        toneClass = toneClass(drawing.tone());
        getStyleClass().add(toneClass);
        icon.show(drawing);
    }

    /** The style class that gives a node the looked-up colour {@code -tone-color} of a tone. */
    public static String toneClass(Tone tone) {
        return "tone-" + tone.name().toLowerCase(Locale.ROOT);
    }
}
