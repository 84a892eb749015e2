package io.dromos.designer.canvas;

import io.dromos.designer.action.ActionTarget.Handler;
import io.dromos.designer.canvas.connection.PaintLayer;
import io.dromos.designer.canvas.gesture.Navigation;
import io.dromos.designer.canvas.gesture.OfferDrag;
import io.dromos.designer.canvas.gesture.PointerInput;
import io.dromos.designer.canvas.gesture.PointerTargets;
import io.dromos.designer.canvas.node.NodeLayer;
import io.dromos.designer.canvas.node.StepNode;
import io.dromos.designer.canvas.overlay.DragGhost;
import io.dromos.designer.canvas.overlay.InPlaceEditor;
import io.dromos.designer.canvas.overlay.Invitation;
import io.dromos.designer.canvas.overlay.Minimap;
import io.dromos.designer.canvas.overlay.PlusSign;
import io.dromos.designer.canvas.overlay.ZoomBar;
import io.dromos.designer.canvas.view.Camera;
import io.dromos.designer.canvas.view.CanvasColors;
import io.dromos.designer.canvas.view.CanvasModel;
import io.dromos.designer.canvas.view.NodeMark;
import io.dromos.designer.canvas.view.Viewport;
import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.editor.StepOffer;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.settings.Look;
import io.dromos.designer.settings.Looked;
import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.Diagram;
import io.dromos.model.diagram.InsertionPoint;
import io.dromos.model.diagram.Point;
import io.dromos.model.flow.ElementId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The canvas of one flow: draws it, and lets it be changed by mouse and keyboard. UI thread only.
 *
 * <p>
 * Nodes are part of the scene graph while they are in view and large enough; everything else is painted. A frame, a
 * gesture and a selection cost what is in view.
 */
public final class FlowCanvas extends Region implements Looked {

    private static final double CORNER = 12;

    private final CanvasModel model;
    private final CanvasPorts ports;
    private final Viewport viewport = new Viewport();
    private final Surface surface = new Surface(this::draw);
    private final CanvasColors colors = new CanvasColors(this::recolour);
    private final PaintLayer paint;
    private final NodeLayer nodes;
    private final Pane overlay = new Pane();
    private final Region focusFrame = new Region();
    private final DragGhost ghost = new DragGhost();
    private final Rectangle marquee = new Rectangle();
    private final PlusSign plus;
    private final Minimap minimap;
    private final ZoomBar zoomBar;
    private final Invitation invitation;
    private final InPlaceEditor inPlace;
    private final CanvasActions actions;
    private final CanvasMenu menu;
    private final PointerInput pointer;
    private final Navigation navigation;
    private final OfferDrag offerDrag;
    private final Insertions insertions;
    private final Framing framing;

    public FlowCanvas(EditorSession session, CanvasPorts ports) {
        this.ports = ports;
        model = new CanvasModel(session);
        paint = new PaintLayer(model, colors);
        nodes = new NodeLayer(model);
        plus = new PlusSign(model, viewport, this::insertAt);
        minimap = new Minimap(model, viewport, colors);
        zoomBar = new ZoomBar(viewport, model);
        invitation = new Invitation(this::begin);
        inPlace = new InPlaceEditor(model, viewport, overlay, ports.expressions(), this::requestFocus);
        actions = new CanvasActions(model, viewport, ports.clipboard(), this::edit);
        actions.handlers().put("edit.insert",
                new Handler(Bindings.createBooleanBinding(model::editable, session.unfinishedProperty()),
                        this::insertBehindSelection));
        new ScopeActions(model, this::showAtSelection, actions.handlers());
        new BranchActions(model, this::showAtSelection, this::edit, actions.handlers());
        new NameActions(model, ports.rename(), actions.handlers());
        menu = new CanvasMenu(actions.handlers());
        navigation = new Navigation(model);
        framing = new Framing(model, viewport, navigation);
        offerDrag = new OfferDrag(this, model, viewport, ghost);
        insertions = new Insertions(this, model, actions, ports.chooser());
        pointer = new PointerInput(this, model, viewport, ghost, marquee, new Pointing());
        new KeyInput(this, model, pointer, actions.handlers(), new Keys());
        compose();
        listen(session);
    }

    private void compose() {
        getStyleClass().add("flow-canvas");
        setId("flow-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(Words.of("canvas.name"));
        setMinSize(0, 0);
        marquee.getStyleClass().add("marquee");
        marquee.setManaged(false);
        marquee.setVisible(false);
        marquee.setMouseTransparent(true);
        focusFrame.getStyleClass().add("focus-frame");
        focusFrame.setManaged(false);
        focusFrame.setMouseTransparent(true);
        overlay.setPickOnBounds(false);
        overlay.setManaged(false);
        surface.add(colors, paint, nodes);
        overlay.getChildren().addAll(plus, marquee, ghost);
        zoomBar.setManaged(false);
        getChildren().addAll(surface, invitation, overlay, zoomBar, minimap, focusFrame);
        String sheet = Objects.requireNonNull(FlowCanvas.class.getResource("canvas.css")).toExternalForm();
        getStylesheets().add(sheet);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    private void listen(EditorSession session) {
        viewport.cameraProperty().subscribe(this::repaint);
        model.diagramProperty().subscribe((before, now) -> changed(before, now));
        model.marks().subscribe(this::repaint);
        model.highlights().subscribe(this::repaint);
        model.insertions().subscribe(this::repaint);
        model.moving().subscribe(this::repaint);
        model.direction().subscribe(this::requestLayout);
        session.selection().elementsProperty().subscribe(this::selected);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> plus.leave());
        focusedProperty().subscribe(this::repaint);
    }

    /** Shows the flow alone, as it is seen by a camera: for pictures. */
    void showOnly(Camera camera) {
        zoomBar.setVisible(false);
        minimap.setOpacity(0);
        focusFrame.setVisible(false);
        plus.setOpacity(0);
        framing.hold(camera);
    }

    @Override
    public ObservableValue<Look> look() {
        return framing.look();
    }

    @Override
    public void look(Look before) {
        framing.begin(before);
    }

    public CanvasModel model() {
        return model;
    }

    public Viewport viewport() {
        return viewport;
    }

    public CanvasActions actions() {
        return actions;
    }

    /** The node in view that stands for an element. */
    public Optional<StepNode> nodeOf(ElementId element) {
        return nodes.node(element);
    }

    /** How many nodes and labels there are in the scene graph now. */
    public int livingNodes() {
        return nodes.living();
    }

    /** Shows signs at the corners of nodes. */
    public void showMarks(Map<ElementId, NodeMark> marks) {
        model.marks().set(Map.copyOf(marks));
    }

    /** Lights up what a search found; the empty set ends it. */
    public void highlight(Set<ElementId> found) {
        model.highlights().set(Set.copyOf(found));
    }

    /** Moves the view so that an element is seen, with the sign to insert behind it if both have room. */
    public void reveal(ElementId element) {
        framing.reveal(element);
    }

    /** Opens the field for what an element is about; if it has none, the inspector takes the focus. */
    public void edit(ElementId element) {
        session().selection().select(element);
        reveal(element);
        if (!inPlace.open(element)) {
            ports.inspect().accept(element);
        }
    }

    private EditorSession session() {
        return model.session();
    }

    /** Something from the palette is over the canvas, or was: a place of the scene. */
    public void dragOffer(StepOffer offer, double sceneX, double sceneY) {
        offerDrag.drag(offer, sceneToLocal(sceneX, sceneY));
    }

    /** What was dragged is let go there. */
    public void dropOffer(StepOffer offer, double sceneX, double sceneY) {
        if (offerDrag.drop(offer, sceneToLocal(sceneX, sceneY))) {
            requestFocus();
        }
    }

    public void cancelOffer() {
        offerDrag.cancel();
    }

    /** Puts an offered step behind the selection, or at the end of the last route, or begins a route with it. */
    public void insert(StepOffer offer) {
        insertions.insert(offer);
    }

    private void insertAt(InsertionPoint point) {
        Point2D at = plus.localToScreen(plus.getWidth() / 2, plus.getHeight());
        plus.leave();
        insertions.chooseAt(point, at);
    }

    private void insertBehindSelection() {
        insertions.chooseBehindSelection(besideSelection());
    }

    private void showAtSelection(ContextMenu chooser) {
        Point2D at = besideSelection();
        chooser.show(this, at.getX(), at.getY());
    }

    /** The lower right corner of what is selected, or the nearest place in view, on the screen. */
    private Point2D besideSelection() {
        Point at = session().selection().lead().flatMap(model.diagram()::placeOf)
                .map(box -> viewport.camera().toScreen(new Point(box.right(), box.bottom())))
                .orElseGet(viewport::middle);
        return localToScreen(Math.clamp(at.x(), 0, Math.max(0, getWidth())),
                Math.clamp(at.y(), 0, Math.max(0, getHeight())));
    }

    private void begin() {
        insertions.chooseBeginning(invitation.button().localToScreen(0, invitation.button().getHeight() + 4));
    }

    private boolean isEmpty() {
        return session().document().flow().elements().isEmpty();
    }

    private void selected() {
        if (!pointer.isPressed()) {
            framing.revealSelection();
        }
        if (isFocused()) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        }
        session().selection().lead().filter(lead -> viewport.camera().detailed())
                .flatMap(navigation::behind).ifPresentOrElse(plus::show, plus::leave);
        repaint();
    }

    private void changed(Diagram before, Diagram now) {
        framing.changed(before, now);
        plus.leave();
        minimap.changed();
        repaint();
    }

    private void recolour() {
        minimap.changed();
        repaint();
    }

    private void repaint() {
        surface.invalidate();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        zoomBar.fit(width - 2 * CORNER);
        zoomBar.relocate(CORNER, height - zoomBar.getHeight() - CORNER);
        minimap.relocate(width - minimap.getWidth() - CORNER, height - minimap.getHeight() - CORNER);
        viewport.cover(List.of(covered(zoomBar), covered(minimap)));
        if (framing.resize(width, height)) {
            minimap.changed();
        }
        surface.resizeRelocate(0, 0, width, height);
        overlay.resizeRelocate(0, 0, width, height);
        focusFrame.resizeRelocate(0, 0, width, height);
        paint.setWidth(width);
        paint.setHeight(height);
        invitation.autosize();
        invitation.relocate(Math.rint((width - invitation.getWidth()) / 2),
                Math.rint((height - invitation.getHeight()) / 2));
        repaint();
    }

    private static Box covered(Region over) {
        return new Box(over.getLayoutX(), over.getLayoutY(), over.getWidth(), over.getHeight());
    }

    /** One frame. */
    private void draw() {
        Camera camera = viewport.camera();
        Box seen = viewport.seen();
        paint.refresh(camera, seen);
        nodes.refresh(camera, seen);
        plus.follow();
        inPlace.follow();
        minimap.refresh();
        invitation.setVisible(isEmpty());
        minimap.setVisible(!isEmpty() && minimap.getLayoutX() > zoomBar.getWidth() + 2 * CORNER);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.FOCUS_ITEM) {
            return session().selection().lead().flatMap(nodes::node).orElse(null);
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    private final class Pointing implements PointerTargets {

        @Override
        public void edit(ElementId element) {
            FlowCanvas.this.edit(element);
        }

        @Override
        public void inspect(ElementId element) {
            ports.inspect().accept(element);
        }

        @Override
        public void openMenu(double screenX, double screenY) {
            menu.show(FlowCanvas.this, screenX, screenY);
        }

        @Override
        public void hover(Point screen) {
            plus.near(screen);
        }

        @Override
        public void pressed(MouseEvent event) {
            menu.hide();
            inPlace.close();
        }
    }

    private final class Keys implements KeyInput.Targets {

        @Override
        public void inspect(ElementId element) {
            ports.inspect().accept(element);
        }

        @Override
        public void insert() {
            insertBehindSelection();
        }

        @Override
        public void openMenu() {
            Point at = session().selection().lead().flatMap(model.diagram()::placeOf)
                    .map(box -> viewport.camera().toScreen(box.center())).orElseGet(viewport::middle);
            Point2D screen = localToScreen(at.x(), at.y());
            menu.show(FlowCanvas.this, screen.getX(), screen.getY());
        }
    }
}
