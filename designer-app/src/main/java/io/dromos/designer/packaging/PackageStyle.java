package io.dromos.designer.packaging;

import io.dromos.designer.i18n.Words;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How the views of packages look alike. */
final class PackageStyle {

    static final String SHEET = Objects.requireNonNull(PackageStyle.class.getResource("package.css"))
            .toExternalForm();

    private PackageStyle() {
    }

    static Node labelled(String key, Node field) {
        return labelled(key, field, field);
    }

    /**
     * @param control
     *            what the label names
     */
    static Node labelled(String key, Node field, Node control) {
        Label label = heading(key);
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        return new VBox(4, label, field);
    }

    static Label heading(String key) {
        Label label = new Label(Words.of(key));
        label.getStyleClass().add("strong");
        return label;
    }
}
