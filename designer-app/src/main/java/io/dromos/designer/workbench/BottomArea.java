package io.dromos.designer.workbench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TabPane.TabClosingPolicy;

/** The panels below the editors: Problems, Log, Messages, Deployments. */
public final class BottomArea extends TabPane {

    private final Map<String, Double> heights = new HashMap<>();

    public BottomArea() {
        setId("bottom-area");
        getStyleClass().add("bottom-area");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        setMinHeight(0);
    }

    public void add(BottomPanel panel) {
        Tab tab = new Tab();
        tab.setId("bottom-" + panel.id());
        tab.textProperty().bind(panel.title());
        tab.setContent(panel.content());
        getTabs().add(tab);
        heights.put(panel.id(), panel.height());
    }

    /** What a panel needs to be of use. */
    double height(String id) {
        return heights.getOrDefault(id, 0.0);
    }

    public void show(String id) {
        tab(id).ifPresent(tab -> {
            getSelectionModel().select(tab);
            tab.getContent().requestFocus();
        });
    }

    private Optional<Tab> tab(String id) {
        return getTabs().stream().filter(tab -> ("bottom-" + id).equals(tab.getId())).findFirst();
    }
}
