package io.dromos.designer.canvas;

import io.dromos.designer.canvas.view.InPlaceExpressions;
import io.dromos.designer.canvas.view.StepChooser;
import io.dromos.designer.dialog.Clipboard;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;

/**
 * What the canvas needs of others.
 *
 * @param inspect
 *            gives the inspector the focus, for an element
 * @param rename
 *            asks for another name of an element that has this one, and gives it wherever the name is used
 */
public record CanvasPorts(Clipboard clipboard, StepChooser chooser, InPlaceExpressions expressions,
        Consumer<ElementId> inspect, BiConsumer<Element, String> rename) {

    /** For pictures and measurements: nothing is edited. */
    public static CanvasPorts none() {
        return new CanvasPorts(Clipboard.inMemory(), (owner, x, y, beginnings, chosen) -> {
        }, (element, expression, ended) -> new Pane(), element -> {
        }, (element, name) -> {
        });
    }
}
