package io.dromos.designer.canvas.overlay;

import java.util.Set;
import io.dromos.model.expression.endpoint.EndpointUse;
import io.dromos.designer.canvas.view.Camera;
import io.dromos.designer.canvas.view.CanvasModel;
import io.dromos.designer.canvas.view.InPlaceExpressions;
import io.dromos.designer.canvas.view.Viewport;
import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.face.ExpressionText;
import io.dromos.model.edit.command.SetOption;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.flow.ExpressionSites;
import io.dromos.model.flow.Step;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Opens a field over a node's second line or a branch's condition. One at a time. UI thread only. */
public final class InPlaceEditor {

    private static final double WIDTH = 380;
    private static final Set<String> CONSUMERS = Set.of("from", "poll", "pollEnrich");

    private final CanvasModel model;
    private final Viewport viewport;
    private final Pane overlay;
    private final InPlaceExpressions expressions;
    private final Runnable ended;
    private @Nullable Region field;
    private @Nullable ElementId element;

    /**
     * @param ended
     *            takes the focus back
     */
    public InPlaceEditor(CanvasModel model, Viewport viewport, Pane overlay, InPlaceExpressions expressions,
            Runnable ended) {
        this.model = model;
        this.viewport = viewport;
        this.overlay = overlay;
        this.expressions = expressions;
        this.ended = ended;
    }

    /** Opens the field for what an element is about; false: it has nothing that is edited so. */
    public boolean open(ElementId id) {
        Optional<Element> found = model.session().document().index().find(id);
        if (found.isEmpty() || !model.editable()) {
            return false;
        }
        close();
        Optional<ExpressionText> expression = ExpressionText.of(found.get()).or(() -> textWithExpressions(found.get()))
                .or(() -> address(found.get()));
        Optional<Region> made = expression.map(it -> framed(expressions.open(id, it, this::close)))
                .or(() -> essential(found.get()).map(option -> text(found.get(), option)));
        made.ifPresent(region -> show(id, region));
        return made.isPresent();
    }

    public boolean isOpen() {
        return field != null;
    }

    private static Region framed(Node node) {
        return node instanceof Region region ? region : new Pane(node);
    }

    /** A text with expressions inside, such as a log's message. */
    private static Optional<ExpressionText> textWithExpressions(Element element) {
        return ExpressionSites.of(element).stream().findFirst()
                .map(site -> new ExpressionText(site.language(), site.option().value(), site.option()));
    }

    /** Where messages come from or go to. */
    private static Optional<ExpressionText> address(Element element) {
        EndpointUse use = CONSUMERS.contains(element.kind()) ? EndpointUse.CONSUMER : EndpointUse.PRODUCER;
        return element instanceof Step.EndpointStep
                ? element.option("uri").map(option -> new ExpressionText(use.language(), option.value(), option))
                : Optional.empty();
    }

    /** The option that says what an element without an expression does. */
    private static Optional<String> essential(Element element) {
        if (element.kind().equals("log")) {
            return Optional.of("message");
        }
        return element instanceof Step.EndpointStep ? Optional.of("uri") : Optional.empty();
    }

    private Region text(Element edited, String option) {
        TextField text = new TextField(edited.value(option).orElse(""));
        text.getStyleClass().add("in-place-text");
        text.setId("in-place-text");
        text.setOnAction(event -> accept(edited.id(), option, text.getText()));
        text.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
        text.focusedProperty().subscribe((before, now) -> {
            if (before && !now && field == text) {
                accept(edited.id(), option, text.getText());
            }
        });
        return text;
    }

    private void accept(ElementId id, String option, String value) {
        close();
        model.session().execute(new SetOption(id, option, value));
    }

    private void show(ElementId id, Region region) {
        field = region;
        element = id;
        region.setManaged(false);
        overlay.getChildren().add(region);
        region.applyCss();
        follow();
        region.requestFocus();
    }

    /** Stays where it belongs when the view moves. */
    public void follow() {
        Region region = field;
        ElementId id = element;
        if (region == null || id == null) {
            return;
        }
        Optional<Box> place = model.diagram().placeOf(id);
        if (place.isEmpty()) {
            close();
            return;
        }
        Camera camera = viewport.camera();
        boolean node = model.diagram().node(id).isPresent();
        Box box = camera.toScreen(place.get());
        double x = node ? box.x() + 48 * camera.scale() : box.x() - 6;
        double y = node ? box.y() + box.height() / 2 : box.y() - 4;
        double width = Math.min(WIDTH, viewport.width() - 16);
        double height = region.prefHeight(width);
        region.resizeRelocate(Math.rint(Math.clamp(x, 8, Math.max(8, viewport.width() - width - 8))),
                Math.rint(Math.clamp(y, 8, Math.max(8, viewport.height() - height - 8))), width, height);
    }

    public void close() {
        Region region = field;
        if (region != null) {
            field = null;
            element = null;
            overlay.getChildren().remove(region);
            ended.run();
        }
    }
}
