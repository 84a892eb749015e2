package io.dromos.designer.ui;

import java.util.List;
import javafx.scene.text.Font;

/** The faces of the window: Inter for words, JetBrains Mono for code; both come as font files in jars. */
public final class Fonts {

    /** Family name of the face for code. */
    public static final String CODE = "JetBrains Mono";
    /** Family name of the face for words. */
    public static final String WORDS = "Inter";

    private static final List<String> FILES = List.of("inter/Inter-Regular.otf", "inter/Inter-SemiBold.otf",
            "inter/Inter-Bold.otf", "inter/Inter-Italic.otf", "jetbrains_mono/JetBrainsMono-Regular.ttf",
            "jetbrains_mono/JetBrainsMono-Bold.ttf", "jetbrains_mono/JetBrainsMono-Italic.ttf");

    private Fonts() {
    }

    /** Makes the faces known to JavaFX. Doing it again changes nothing; a missing face falls back to the system's. */
    public static void load() {
        for (String file : FILES) {
            var url = Fonts.class.getResource("/com/formdev/flatlaf/fonts/" + file);
            if (url != null) {
                Font.loadFont(url.toExternalForm(), 13);
            }
        }
    }
}
