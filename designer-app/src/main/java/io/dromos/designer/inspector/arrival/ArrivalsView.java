package io.dromos.designer.inspector.arrival;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.SectionHeader;
import io.dromos.designer.ui.input.PlaceKnowledge;
import java.util.List;
import javafx.scene.layout.VBox;

/**
 * What arrives at the step: body, headers, properties and variables. A double click puts one into the expression; it
 * can be dragged there too. UI thread only.
 */
public final class ArrivalsView extends VBox {

    private static final int FEW = 12;

    private final ArrivalActions actions;
    private PlaceKnowledge shown = PlaceKnowledge.NONE;

    public ArrivalsView(ArrivalActions actions) {
        this.actions = actions;
        setId("arrivals");
        getStyleClass().add("arrivals");
    }

    public void show(PlaceKnowledge known) {
        if (known.equals(shown) && !getChildren().isEmpty()) {
            return;
        }
        shown = known;
        ArrivalReader reader = new ArrivalReader(known);
        getChildren().setAll(new SectionHeader(Words.of("inspector.arrivals")));
        group("body", ShapeRows.type(known.arriving().body()), reader.body());
        group("headers", "", reader.headers());
        group("properties", "", reader.exchangeProperties());
        group("variables", "", reader.variables());
        boolean any = getChildren().size() > 1;
        setVisible(any);
        setManaged(any);
    }

    private void group(String word, String detail, List<Arrival> arrivals) {
        if (!arrivals.isEmpty() || !detail.isEmpty()) {
            getChildren().add(new ArrivalGroup(Words.of("inspector.arrivals." + word), detail,
                    arrivals.stream().map(arrival -> new ArrivalRow(arrival, actions, 0)).toList(),
                    arrivals.size() <= FEW));
        }
    }
}
