package io.dromos.designer.ui;

import javafx.scene.Scene;
import javafx.stage.Stage;

/** The one stage that all tests share: it keeps place and size of the test before, unless it is put anew. */
public final class TestStage {

    /** Room above, in pixels, for what opens over a field: the Headless platform cannot draw above its screen. */
    private static final double ABOVE = 100;

    private TestStage() {
    }

    /** Gives the stage a scene, the scene's size, and a place from where it fits on the screen. UI thread only. */
    public static void put(Stage stage, Scene scene) {
        stage.setX(0);
        stage.setY(ABOVE);
        stage.setScene(scene);
        stage.sizeToScene();
    }
}
