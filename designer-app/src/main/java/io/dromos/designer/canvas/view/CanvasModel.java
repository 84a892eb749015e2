package io.dromos.designer.canvas.view;

import io.dromos.designer.editor.EditorSession;
import io.dromos.model.diagram.Diagram;
import io.dromos.model.diagram.Direction;
import io.dromos.model.diagram.InsertionPoint;
import io.dromos.model.diagram.layout.DiagramLayout;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What the canvas shows: the session's flow as a diagram, and what is lit up on it. UI thread only. */
public final class CanvasModel {

    private final EditorSession session;
    private final DiagramLayout layout = new DiagramLayout();
    private final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(this, "direction",
            Direction.LEFT_TO_RIGHT);
    private final ReadOnlyObjectWrapper<Diagram> diagram;
    private final ObjectProperty<Map<ElementId, NodeMark>> marks = new SimpleObjectProperty<>(this, "marks", Map.of());
    private final ObjectProperty<Set<ElementId>> highlights = new SimpleObjectProperty<>(this, "highlights", Set.of());
    private final ObjectProperty<Set<ElementId>> moving = new SimpleObjectProperty<>(this, "moving", Set.of());
    private final ObjectProperty<Insertions> insertions = new SimpleObjectProperty<>(this, "insertions",
            Insertions.NONE);

    /**
     * Which places to insert are lit up while something is dragged.
     *
     * @param shown
     *            whether all in view are shown
     * @param chosen
     *            the one that would be taken
     */
    public record Insertions(boolean shown, Optional<InsertionPoint> chosen, boolean allowed) {
        public static final Insertions NONE = new Insertions(false, Optional.empty(), true);
    }

    public CanvasModel(EditorSession session) {
        this.session = session;
        diagram = new ReadOnlyObjectWrapper<>(this, "diagram",
                layout.of(session.document().flow(), Direction.LEFT_TO_RIGHT));
        session.addListener(change -> draw());
        direction.subscribe(this::draw);
    }

    private void draw() {
        diagram.set(layout.of(session.document().flow(), direction.get()));
    }

    public EditorSession session() {
        return session;
    }

    public ReadOnlyObjectProperty<Diagram> diagramProperty() {
        return diagram.getReadOnlyProperty();
    }

    public Diagram diagram() {
        return diagram.get();
    }

    public ObjectProperty<Direction> direction() {
        return direction;
    }

    /** What was found, by element. */
    public ObjectProperty<Map<ElementId, NodeMark>> marks() {
        return marks;
    }

    /** What a search found. */
    public ObjectProperty<Set<ElementId>> highlights() {
        return highlights;
    }

    public ObjectProperty<Insertions> insertions() {
        return insertions;
    }

    /** Elements that are being dragged elsewhere. */
    public ObjectProperty<Set<ElementId>> moving() {
        return moving;
    }

    /** Whether the document can be edited here now: not while the source view holds text that is no flow. */
    public boolean editable() {
        return session.unfinishedProperty().get().isEmpty();
    }

    /** The selected elements in the order of the source, without those inside another that is selected. */
    public List<Element> outermostSelected() {
        FlowDocument document = session.document();
        Set<ElementId> ids = Set.copyOf(session.selection().elements());
        return ids.stream().map(document.index()::find).flatMap(Optional::stream)
                .filter(element -> document.index().pathTo(element).stream()
                        .noneMatch(outer -> outer != element && ids.contains(outer.id())))
                .sorted(Comparator.comparingInt(element -> document.index().rangeOf(element).start())).toList();
    }
}
