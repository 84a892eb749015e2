package io.dromos.designer.inspector;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.SectionHeader;
import io.dromos.model.expression.KnownName;
import io.dromos.model.expression.KnownNames;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.VBox;

/**
 * What arrives at the step: body, headers, properties and variables. A double click puts one into the expression; it
 * can be dragged there too.
 */
final class ArrivalsView extends VBox {

    private static final int FEW = 12;

    private final Consumer<String> insert;
    private KnownNames shown = KnownNames.NONE;

    ArrivalsView(Consumer<String> insert) {
        this.insert = insert;
        setId("arrivals");
        getStyleClass().add("arrivals");
    }

    void show(KnownNames names) {
        if (names.equals(shown) && !getChildren().isEmpty()) {
            return;
        }
        shown = names;
        getChildren().setAll(new SectionHeader(Words.of("inspector.arrivals")));
        group("body", names.fields(), field -> "${body." + field.name() + "}");
        group("headers", names.headers(), header -> "${header." + header.name() + "}");
        group("properties", names.exchangeProperties(), property -> "${exchangeProperty." + property.name() + "}");
        group("variables", names.variables(), variable -> "${variable." + variable.name() + "}");
        boolean any = getChildren().size() > 1;
        setVisible(any);
        setManaged(any);
    }

    private void group(String word, List<KnownName> names, Function<KnownName, String> expression) {
        if (!names.isEmpty()) {
            getChildren().add(new ArrivalGroup(Words.of("inspector.arrivals." + word),
                    names.stream().map(name -> new ArrivalRow(name, expression.apply(name), insert)).toList(),
                    names.size() <= FEW));
        }
    }
}
