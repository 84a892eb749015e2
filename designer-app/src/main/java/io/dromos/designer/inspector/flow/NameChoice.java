package io.dromos.designer.inspector.flow;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.Spacer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Which of several names hold, and in which order: the chosen ones come first and can be moved up. */
final class NameChoice extends VBox {

    private final String nothing;
    private final Runnable changed;
    private List<String> all = List.of();
    private List<String> chosen = List.of();

    NameChoice(String nothing, Runnable changed) {
        this.nothing = nothing;
        this.changed = changed;
        getStyleClass().add("name-choice");
        show(List.of(), List.of());
    }

    List<String> chosen() {
        return chosen;
    }

    /** A chosen name that is not there any more stays until it is taken out. */
    void show(List<String> there, List<String> now) {
        all = List.copyOf(there);
        chosen = List.copyOf(now);
        List<String> names = Stream.concat(chosen.stream(), all.stream()).distinct().toList();
        Label none = new Label(nothing);
        none.getStyleClass().addAll("muted", "small");
        getChildren().setAll(names.isEmpty() ? List.<Node>of(none) : names.stream().map(this::line).toList());
    }

    private Node line(String name) {
        CheckBox box = new CheckBox(name);
        box.setSelected(chosen.contains(name));
        box.setOnAction(event -> choose(name, box.isSelected()));
        HBox line = new HBox(6, box, new Spacer());
        line.setAlignment(Pos.CENTER_LEFT);
        if (chosen.indexOf(name) > 0) {
            line.getChildren().add(Buttons.icon("chevron-up", Words.of("flow-form.up", name), () -> up(name)));
        }
        return line;
    }

    private void choose(String name, boolean wanted) {
        List<String> now = new ArrayList<>(chosen);
        now.remove(name);
        if (wanted) {
            now.add(name);
        }
        show(all, now);
        changed.run();
    }

    private void up(String name) {
        List<String> now = new ArrayList<>(chosen);
        int at = now.indexOf(name);
        now.remove(at);
        now.add(at - 1, name);
        show(all, now);
        changed.run();
    }
}
