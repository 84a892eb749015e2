package io.dromos.designer.property;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.property.PropertySurroundings.Use;
import io.dromos.designer.ui.control.Buttons;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Places that use something, each a way to go there. */
final class UseList extends VBox {

    private final Label title = new Label();
    private final VBox places = new VBox(2);
    private final String none;

    UseList(String id, String titleWords, String none) {
        super(4);
        this.none = none;
        setId(id);
        title.setText(titleWords);
        title.getStyleClass().add("field-label");
        getChildren().addAll(title, places);
    }

    void show(List<Use> uses) {
        Label nobody = new Label(none);
        nobody.getStyleClass().addAll("muted", "small");
        nobody.setWrapText(true);
        places.getChildren().setAll(uses.isEmpty()
                ? List.<Node>of(nobody)
                : uses.stream().<Node>map(use -> Buttons.link(use.words(), use.go())).toList());
    }

    void title(String words) {
        title.setText(words);
    }

    static UseList ofSet() {
        return new UseList("set-uses", Words.of("property.set-uses"), Words.of("property.set-unused"));
    }

    static UseList ofProperty() {
        return new UseList("property-uses", Words.of("property.uses", ""), Words.of("property.unused"));
    }
}
