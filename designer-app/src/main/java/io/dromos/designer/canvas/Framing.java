package io.dromos.designer.canvas;

import io.dromos.designer.canvas.gesture.Navigation;
import io.dromos.designer.canvas.view.Camera;
import io.dromos.designer.canvas.view.CanvasModel;
import io.dromos.designer.canvas.view.Viewport;
import io.dromos.designer.settings.Look;
import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.Diagram;
import io.dromos.model.flow.ElementId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Which part of the diagram is in view: where it begins, and what stays in view when the diagram or the canvas changes.
 * UI thread only.
 */
final class Framing {

    private final CanvasModel model;
    private final Viewport viewport;
    private final Navigation navigation;
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(this, "look", Look.FIRST);
    private Optional<Camera> wanted = Optional.empty();
    private boolean placed;

    Framing(CanvasModel model, Viewport viewport, Navigation navigation) {
        this.model = model;
        this.viewport = viewport;
        this.navigation = navigation;
        viewport.cameraProperty().subscribe(now -> {
            if (placed) {
                look.set(new Look(now.scale(), now.x(), now.y()));
            }
        });
    }

    /** The camera, once the canvas has its size; before, as it is wanted. */
    ReadOnlyObjectProperty<Look> look() {
        return look.getReadOnlyProperty();
    }

    /** The camera to begin with, if it sees anything of the diagram. */
    void begin(Look before) {
        if (!before.equals(Look.FIRST)) {
            wanted = Optional.of(new Camera(Math.clamp(before.scale(), Camera.SMALLEST, Camera.LARGEST), before.x(),
                    before.y()));
            look.set(before);
        }
    }

    /** A camera that stays. */
    void hold(Camera camera) {
        placed = true;
        viewport.look(camera);
    }

    /** Moves the view so that an element is seen, with the sign to insert behind it if both have room. */
    void reveal(ElementId element) {
        model.diagram().placeOf(element).ifPresent(place -> viewport.reveal(
                navigation.placeWithRoomBehind(element).filter(viewport::hasRoomFor).orElse(place)));
    }

    void revealSelection() {
        model.session().selection().lead().ifPresent(this::reveal);
    }

    /** What is selected and was seen stays in view, also when the canvas becomes small; true: it has its first size. */
    boolean resize(double width, double height) {
        Optional<Box> selected = model.session().selection().lead().flatMap(model.diagram()::placeOf);
        boolean seen = placed && selected.filter(viewport.seen()::overlaps).isPresent();
        boolean same = width == viewport.width() && height == viewport.height();
        viewport.resize(width, height);
        if (!placed && width > 0 && height > 0) {
            place();
            return true;
        }
        if (seen && !same) {
            revealSelection();
        }
        return false;
    }

    private void place() {
        placed = true;
        Box all = model.diagram().bounds();
        wanted.filter(camera -> camera.toDiagram(new Box(0, 0, viewport.width(), viewport.height())).overlaps(all))
                .ifPresentOrElse(viewport::look, () -> viewport.start(all));
        revealSelection();
    }

    void changed(Diagram before, Diagram now) {
        if (before.direction() != now.direction() || before.size() == 0) {
            viewport.start(now.bounds());
            revealSelection();
        } else {
            keepPlace(before, now);
            if (before.size() != now.size()) {
                revealIfNew(before);
            }
        }
    }

    /** Costs grow with the diagram: asked only where something came or went. */
    private void revealIfNew(Diagram before) {
        model.session().selection().lead().filter(lead -> before.placeOf(lead).isEmpty()).ifPresent(this::reveal);
    }

    /** Something that stays in view keeps its place on the screen, however the layout moved. */
    private void keepPlace(Diagram before, Diagram now) {
        Anchor.find(before, now, viewport.seen()).ifPresent(moved -> {
            double scale = viewport.camera().scale();
            if (moved.x() != 0 || moved.y() != 0) {
                viewport.panBy(-moved.x() * scale, -moved.y() * scale);
            }
        });
    }
}
