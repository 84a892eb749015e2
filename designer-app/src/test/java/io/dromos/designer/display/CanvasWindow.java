package io.dromos.designer.display;

import io.dromos.designer.ui.TestStage;
import java.util.ArrayList;
import java.util.List;

import io.dromos.designer.canvas.CanvasPorts;
import io.dromos.designer.canvas.FlowCanvas;
import io.dromos.designer.dialog.SystemClipboard;
import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.ui.Appearance;
import io.dromos.designer.ui.Theme;
import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.Point;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/** A canvas alone in a window, with the clipboard of the desktop. UI thread only, but for what only looks. */
record CanvasWindow(EditorSession session, FlowCanvas canvas) {

    static final String SOURCE = """
            - from:
                uri: direct:start
                steps:
                  - setBody: # a comment
                      simple: ${body}
                  - log: middle
                  - to: mock:end
            """;

    static CanvasWindow show(Stage stage) {
        EditorSession session = new EditorSession(document());
        FlowCanvas canvas = new FlowCanvas(session,
                new CanvasPorts(new SystemClipboard(), (owner, x, y, beginnings, taken) -> {
                }, (element, expression, ended) -> new Pane(), element -> {
                }, (element, name) -> {
                }));
        Scene scene = new Scene(canvas, 900, 500);
        new Appearance(Theme.LIGHT).follow(scene);
        TestStage.put(stage, scene);
        stage.setX(40);
        stage.setY(40);
        stage.show();
        stage.toFront();
        canvas.requestFocus();
        return new CanvasWindow(session, canvas);
    }

    private static FlowDocument document() {
        return switch (FlowDocument.read(SOURCE)) {
            case FlowReading.Opened(FlowDocument document) -> document;
            case FlowReading.ReadOnly refused -> throw new AssertionError(refused.reason().text());
        };
    }

    ElementId id(String kind) {
        List<ElementId> found = new ArrayList<>();
        session.document().index().forEach(element -> {
            if (element.kind().equals(kind)) {
                found.add(element.id());
            }
        });
        return found.getFirst();
    }

    List<String> kinds() {
        return session.document().flow().routes().getFirst().steps().stream().map(Element::kind).toList();
    }

    Box box(String kind) {
        return canvas.viewport().camera().toScreen(canvas.model().diagram().placeOf(id(kind)).orElseThrow());
    }

    /** Where on the screen the middle of a node is. */
    Point2D middleOf(String kind) {
        return onScreen(box(kind).center());
    }

    Point2D onScreen(Point point) {
        return canvas.localToScreen(point.x(), point.y());
    }
}
