package io.dromos.designer.app;

import io.dromos.designer.workbench.EditorMode;
import io.dromos.designer.workbench.EditorTab;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** An editor of nothing. */
public final class SampleEditor implements EditorTab {

    private final String id;
    private final String title;
    private final Pane content = new Pane();
    private final BooleanProperty changed = new SimpleBooleanProperty();
    private final ObjectProperty<EditorMode> mode = new SimpleObjectProperty<>(EditorMode.DESIGN);
    private int saves;

    public SampleEditor(String id, String title) {
        this.id = id;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String icon() {
        return "flow";
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(title);
    }

    @Override
    public BooleanProperty changed() {
        return changed;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<EditorMode> modes() {
        return List.of(EditorMode.values());
    }

    @Override
    public ObjectProperty<EditorMode> mode() {
        return mode;
    }

    @Override
    public ObservableValue<String> facts() {
        return new SimpleStringProperty("6 steps · 1 route");
    }

    @Override
    public ObservableValue<String> deployed() {
        return new SimpleStringProperty("rev 12 deployed · 1 change since");
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of("file.save", new Handler(changed, () -> saves++));
    }

    public int saves() {
        return saves;
    }
}
