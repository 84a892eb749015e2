package io.dromos.designer.scenario.canvas;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.scenario.look.TypeChip;
import io.dromos.model.scenario.PropertyType;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** The types, to be dragged onto a card. A press of the button adds one to what is selected. */
final class TypeStrip extends FlowPane {

    TypeStrip(DragGesture drag, Consumer<PropertyType> add) {
        super(5, 5);
        setId("type-strip");
        getStyleClass().add("type-strip");
        setAlignment(Pos.CENTER_LEFT);
        for (PropertyType type : PropertyType.values()) {
            getChildren().add(button(type, drag, add));
        }
        Label hint = new Label(Words.of("scenario.strip.hint"));
        hint.getStyleClass().addAll("muted", "small");
        getChildren().add(hint);
    }

    private static Button button(PropertyType type, DragGesture drag, Consumer<PropertyType> add) {
        Button button = new Button(type.name());
        button.setMnemonicParsing(false);
        button.setId("type-" + type.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("type-button");
        button.setGraphic(new TypeChip(type));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> add.accept(type));
        drag.from(button, () -> Optional.of(new Dragged.NewProperty(type)));
        return button;
    }
}
