package io.dromos.designer.app.flow;

import io.dromos.designer.workbench.EditorTab;
import java.nio.file.Path;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A file that cannot be understood as a flow: its text, why, and nothing that could change it. */
final class ReadOnlyTab implements EditorTab {

    private final Path file;
    private final VBox content;

    ReadOnlyTab(Path file, String reason, Node text) {
        this.file = file;
        content = new VBox(new NoticeStrip("lock", reason), text);
        VBox.setVgrow(text, Priority.ALWAYS);
    }

    @Override
    public String id() {
        return file.toString();
    }

    @Override
    public String icon() {
        return "lock";
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(String.valueOf(file.getFileName()));
    }

    @Override
    public ObservableValue<Boolean> changed() {
        return new SimpleObjectProperty<>(false);
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of();
    }
}
