package io.dromos.designer.canvas;

import io.dromos.designer.canvas.view.InPlaceExpressions;
import io.dromos.designer.canvas.view.StepChooser;
import io.dromos.designer.dialog.Clipboard;
import io.dromos.designer.dialog.TextQuestion;
import io.dromos.model.flow.ElementId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Pane;

/**
 * What the canvas needs of others.
 *
 * @param inspect
 *            gives the inspector the focus, for an element
 * @param question
 *            asks the user for a text
 */
public record CanvasPorts(Clipboard clipboard, StepChooser chooser, InPlaceExpressions expressions,
        Consumer<ElementId> inspect, Function<TextQuestion, Optional<String>> question) {

    /** For pictures: nothing is edited. */
    static CanvasPorts none() {
        return new CanvasPorts(Clipboard.inMemory(), (owner, x, y, beginnings, chosen) -> {
        }, (element, expression, ended) -> new Pane(), element -> {
        }, question -> Optional.empty());
    }
}
