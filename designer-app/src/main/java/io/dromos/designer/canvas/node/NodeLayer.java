package io.dromos.designer.canvas.node;

import io.dromos.designer.canvas.view.Camera;
import io.dromos.designer.canvas.view.CanvasModel;
import io.dromos.designer.editor.Selection;
import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.BranchLabel;
import io.dromos.model.diagram.DiagramParts;
import io.dromos.model.diagram.NodeBox;
import io.dromos.model.flow.ElementId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Affine;

/** Keeps nodes and labels of the scene graph for what is in view, and no others. UI thread only. */
public final class NodeLayer extends Pane {

    /** Below this the second line cannot be read and the first grows. */
    private static final double FAR = 0.62;
    /** Kept around the view, so that a slow pan finds them there. */
    private static final double AROUND = 120;
    /** Spare nodes kept for use. */
    private static final int SPARE = 200;
    private static final PseudoClass FAR_AWAY = PseudoClass.getPseudoClass("far");

    private final CanvasModel model;
    private final Group world = new Group();
    private final Affine transform = new Affine();
    private final Map<ElementId, StepNode> nodes = new HashMap<>();
    private final Map<ElementId, LabelNode> labels = new HashMap<>();
    private final Deque<StepNode> spareNodes = new ArrayDeque<>();
    private final Deque<LabelNode> spareLabels = new ArrayDeque<>();
    private final Set<ElementId> seenNodes = new HashSet<>();
    private final Set<ElementId> seenLabels = new HashSet<>();

    public NodeLayer(CanvasModel model) {
        this.model = model;
        setMouseTransparent(true);
        setManaged(false);
        getStyleClass().add("node-layer");
        world.getTransforms().add(transform);
        world.setManaged(false);
        world.setAutoSizeChildren(false);
        getChildren().add(world);
    }

    /** The node in view that stands for an element. */
    public Optional<StepNode> node(ElementId element) {
        return Optional.ofNullable(nodes.get(element));
    }

    public Optional<LabelNode> label(ElementId branch) {
        return Optional.ofNullable(labels.get(branch));
    }

    /** How many nodes and labels there are in the scene graph now. */
    public int living() {
        return nodes.size() + labels.size();
    }

    /** Shows what is in view now. */
    public void refresh(Camera camera, Box seen) {
        world.setVisible(camera.detailed());
        transform.setToTransform(camera.scale(), 0, camera.x(), 0, camera.scale(), camera.y());
        pseudoClassStateChanged(FAR_AWAY, camera.scale() < FAR);
        seenNodes.clear();
        seenLabels.clear();
        if (camera.detailed()) {
            model.diagram().visit(seen.grown(AROUND), new DiagramParts(_ -> {
            }, this::see, connection -> connection.label().ifPresent(this::see)));
        }
        dropUnseen(nodes, seenNodes, spareNodes);
        dropUnseen(labels, seenLabels, spareLabels);
    }

    private void see(NodeBox box) {
        if (!seenNodes.add(box.element())) {
            return;
        }
        StepNode node = nodes.get(box.element());
        if (node == null) {
            StepNode spare = spareNodes.poll();
            node = spare == null ? added(new StepNode()) : shown(spare);
            nodes.put(box.element(), node);
        }
        node.show(box);
        state(node);
    }

    private void see(BranchLabel label) {
        seenLabels.add(label.branch());
        LabelNode node = labels.get(label.branch());
        if (node == null) {
            LabelNode spare = spareLabels.poll();
            node = spare == null ? added(new LabelNode()) : shown(spare);
            labels.put(label.branch(), node);
        }
        node.show(label);
        node.select(model.session().selection().contains(label.branch()));
        node.find(model.highlights().get().contains(label.branch()));
        node.mark(Optional.ofNullable(model.marks().get().get(label.branch())));
    }

    private void state(StepNode node) {
        node.element().ifPresent(element -> {
            Selection selection = model.session().selection();
            node.select(selection.contains(element), selection.lead().filter(element::equals).isPresent());
            node.find(model.highlights().get().contains(element));
            node.mark(Optional.ofNullable(model.marks().get().get(element)));
            node.moving(model.moving().get().contains(element));
        });
    }

    private <N extends Node> N added(N node) {
        world.getChildren().add(node);
        return node;
    }

    private static <N extends Node> N shown(N node) {
        node.setVisible(true);
        return node;
    }

    private <N extends Node> void dropUnseen(Map<ElementId, N> living, Set<ElementId> seen, Deque<N> spare) {
        if (living.size() == seen.size()) {
            return;
        }
        living.entrySet().removeIf(entry -> {
            boolean gone = !seen.contains(entry.getKey());
            if (gone) {
                retire(entry.getValue(), spare);
            }
            return gone;
        });
    }

    private <N extends Node> void retire(N node, Deque<N> spare) {
        if (spare.size() < SPARE) {
            node.setVisible(false);
            spare.push(node);
        } else {
            world.getChildren().remove(node);
        }
    }
}
