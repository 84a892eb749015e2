package io.dromos.designer.canvas.overlay;

import io.dromos.designer.canvas.view.Camera;
import io.dromos.designer.canvas.view.CanvasModel;
import io.dromos.designer.canvas.view.HitTest;
import io.dromos.designer.canvas.view.Viewport;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.icon.Icon;
import io.dromos.model.diagram.Connection;
import io.dromos.model.diagram.InsertionPoint;
import io.dromos.model.diagram.Point;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** The sign to insert: appears on the connection that the pointer, or what is selected, is near to. */
public final class PlusSign extends Button {

    private static final double SIZE = 22;
    private static final double NEAR = 26;

    private final CanvasModel model;
    private final Viewport viewport;
    private @Nullable Connection shown;

    public PlusSign(CanvasModel model, Viewport viewport, Consumer<InsertionPoint> insert) {
        this.model = model;
        this.viewport = viewport;
        getStyleClass().setAll("plus-sign");
        setId("plus-sign");
        setManaged(false);
        setFocusTraversable(false);
        setGraphic(Icon.of("plus", 14));
        setAccessibleText(Words.of("canvas.insert"));
        setVisible(false);
        resize(SIZE, SIZE);
        setOnAction(event -> place().ifPresent(insert));
    }

    public Optional<InsertionPoint> place() {
        return Optional.ofNullable(shown).flatMap(Connection::insertion);
    }

    /** Appears if the pointer is near to a place to insert, else goes. */
    public void near(Point screen) {
        Camera camera = viewport.camera();
        Optional<Connection> connection = camera.detailed() && model.editable()
                ? HitTest.insertionNear(model.diagram(), camera.toDiagram(screen), NEAR / camera.scale())
                : Optional.empty();
        connection.ifPresentOrElse(this::show, this::leave);
    }

    public void show(Connection connection) {
        shown = connection;
        setVisible(true);
        follow();
    }

    public void leave() {
        shown = null;
        setVisible(false);
    }

    /** Stays on its connection when the view moves. */
    public void follow() {
        Connection connection = shown;
        if (connection != null) {
            Point at = viewport.camera().toScreen(connection.plus());
            relocate(Math.rint(at.x() - SIZE / 2), Math.rint(at.y() - SIZE / 2));
        }
    }
}
