package io.dromos.benchmark.window;

import io.dromos.designer.canvas.CanvasPorts;
import io.dromos.designer.canvas.FlowCanvas;
import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.ui.Appearance;
import io.dromos.designer.ui.Theme;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** A window with nothing but the canvas of a flow. UI thread only. */
record FlowWindow(FlowCanvas canvas, Scene scene) {

    static FlowDocument read(String text) {
        return switch (FlowDocument.read(text)) {
            case FlowReading.Opened(FlowDocument document) -> document;
            case FlowReading.ReadOnly refused -> throw new IllegalStateException(refused.reason().text());
        };
    }

    static FlowWindow withCanvas(Stage stage, FlowDocument document) {
        FlowCanvas canvas = new FlowCanvas(new EditorSession(document), CanvasPorts.none());
        Scene scene = new Scene(canvas, Toolkit.WIDTH, Toolkit.HEIGHT);
        new Appearance(Theme.LIGHT).follow(scene);
        stage.setScene(scene);
        stage.show();
        return new FlowWindow(canvas, scene);
    }
}
