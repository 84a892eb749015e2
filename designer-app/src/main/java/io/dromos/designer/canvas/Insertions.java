package io.dromos.designer.canvas;

import io.dromos.designer.canvas.gesture.Dragged;
import io.dromos.designer.canvas.view.CanvasModel;
import io.dromos.designer.canvas.view.StepChooser;
import io.dromos.designer.editor.StepOffer;
import io.dromos.model.diagram.InsertionPoint;
import io.dromos.model.edit.Place;
import io.dromos.model.edit.command.InsertElement;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;

/** Puts steps that the user chooses into the flow. Places are on the screen. UI thread only. */
final class Insertions {

    private final Region canvas;
    private final CanvasModel model;
    private final CanvasActions actions;
    private final StepChooser chooser;

    Insertions(Region canvas, CanvasModel model, CanvasActions actions, StepChooser chooser) {
        this.canvas = canvas;
        this.model = model;
        this.actions = actions;
        this.chooser = chooser;
    }

    /** Behind the selection, or at the end of the last route, or as a route of its own. */
    void insert(StepOffer offer) {
        Place place = actions.placeBehindSelection();
        String lines = place.parent().isEmpty() ? offer.root() : offer.step();
        if (lines.isEmpty()) {
            insertRoot(offer);
        } else {
            model.session().execute(new InsertElement(place, lines));
        }
    }

    void chooseAt(InsertionPoint point, Point2D screen) {
        chooser.choose(canvas, screen.getX(), screen.getY(), false, offer -> {
            if (!offer.step().isEmpty()) {
                model.session().execute(new InsertElement(Dragged.place(point), offer.step()));
            }
            canvas.requestFocus();
        });
    }

    void chooseBehindSelection(Point2D screen) {
        boolean empty = model.session().document().flow().elements().isEmpty();
        chooser.choose(canvas, screen.getX(), screen.getY(), empty, offer -> {
            insert(offer);
            canvas.requestFocus();
        });
    }

    /** The first step of an empty flow. */
    void chooseBeginning(Point2D screen) {
        chooser.choose(canvas, screen.getX(), screen.getY(), true, offer -> {
            insertRoot(offer);
            canvas.requestFocus();
        });
    }

    private void insertRoot(StepOffer offer) {
        if (!offer.root().isEmpty()) {
            model.session().execute(new InsertElement(Place.endOfFile(model.session().document()), offer.root()));
        }
    }
}
