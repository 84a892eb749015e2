package io.dromos.designer.scenario.canvas;

import io.dromos.model.scenario.ModelPlace;
import io.dromos.model.scenario.PropertyPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Where the cards lie: a row of output and input for each scenario, the shared objects in a column at the end. */
final class Board extends Pane {

    private static final double GAP = 40;
    private static final double COLUMN_GAP = 72;
    private static final double MARGIN = 32;

    /** A scenario's cards below its heading. */
    record Lane(Node heading, List<ModelCard> cards) {}

    private final ReferenceLines lines = new ReferenceLines();
    private final List<Lane> lanes = new ArrayList<>();
    private final Map<ModelPlace, ModelCard> cards = new LinkedHashMap<>();
    private Optional<Lane> objects = Optional.empty();

    Board() {
        getStyleClass().add("model-board");
    }

    /** Puts these cards on the board; {@code shared} has no cards when there are no objects. */
    void show(List<Lane> scenarios, Lane shared) {
        lanes.clear();
        lanes.addAll(scenarios);
        objects = shared.cards().isEmpty() ? Optional.empty() : Optional.of(shared);
        cards.clear();
        getChildren().setAll(lines);
        lanes.forEach(this::add);
        objects.ifPresent(this::add);
        requestLayout();
    }

    List<ModelCard> cards() {
        return List.copyOf(cards.values());
    }

    Optional<ModelCard> card(ModelPlace place) {
        return Optional.ofNullable(cards.get(place));
    }

    Optional<PropertyRow> row(PropertyPath path) {
        return card(path.place()).flatMap(card -> card.row(path));
    }

    private void add(Lane lane) {
        getChildren().add(lane.heading());
        for (ModelCard card : lane.cards()) {
            cards.put(card.place(), card);
            getChildren().add(card);
        }
    }

    @Override
    protected void layoutChildren() {
        double y = MARGIN;
        double right = MARGIN;
        for (Lane lane : lanes) {
            y = place(lane.heading(), MARGIN, y) + 12;
            double x = MARGIN;
            double bottom = y;
            for (ModelCard card : lane.cards()) {
                bottom = Math.max(bottom, place(card, x, y));
                x += ModelCard.WIDTH + GAP;
            }
            right = Math.max(right, x - GAP);
            y = bottom + GAP;
        }
        double x = lanes.isEmpty() ? MARGIN : right + COLUMN_GAP;
        objects.ifPresent(lane -> placeColumn(lane, x));
        lines.draw(this);
    }

    private static void placeColumn(Lane lane, double x) {
        double y = place(lane.heading(), x, MARGIN) + 12;
        for (ModelCard card : lane.cards()) {
            y = place(card, x, y) + 24;
        }
    }

    private static double place(Node node, double x, double y) {
        double width = node.prefWidth(-1);
        double height = node.prefHeight(width);
        node.resizeRelocate(x, y, width, height);
        return y + height;
    }

    @Override
    protected double computePrefWidth(double height) {
        int most = lanes.stream().mapToInt(lane -> lane.cards().size()).max().orElse(0);
        double scenarios = most == 0 ? 0 : most * (ModelCard.WIDTH + GAP) - GAP;
        double shared = objects.isEmpty() ? 0 : (most == 0 ? 0 : COLUMN_GAP) + ModelCard.WIDTH + GAP;
        return 2 * MARGIN + scenarios + shared;
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = MARGIN;
        for (Lane lane : lanes) {
            height += lane.heading().prefHeight(-1) + 12 + GAP
                    + lane.cards().stream().mapToDouble(card -> card.prefHeight(ModelCard.WIDTH)).max().orElse(0);
        }
        double column = objects.map(lane -> MARGIN + lane.heading().prefHeight(-1) + 12
                + lane.cards().stream().mapToDouble(card -> card.prefHeight(ModelCard.WIDTH) + 24).sum()).orElse(0.0);
        return Math.max(height, column) + MARGIN;
    }
}
