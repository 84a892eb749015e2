package io.dromos.designer.workbench;

import io.dromos.designer.action.Action;
import io.dromos.designer.action.ActionRegistry;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Chooser;
import io.dromos.designer.ui.icon.Icon;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** Menus, the search pill, where things run, and the two buttons that make them run. */
public final class TopBar extends StackPane {

    private final ActionRegistry actions;
    private final MenuBar menus = new MenuBar();
    private final Chooser host = new Chooser(Words.of("workbench.host"));
    private final Chooser environment = new Chooser(Words.of("workbench.environment"));
    private final HBox start = new HBox();
    private final HBox end = new HBox(6);

    public TopBar(ActionRegistry actions) {
        this.actions = actions;
        setId("top-bar");
        getStyleClass().add("top-bar");
        host.setId("host-chooser");
        environment.setId("environment-chooser");
        Label brand = new Label("Dromos");
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        menus.setMinWidth(USE_PREF_SIZE);
        start.getChildren().setAll(brand, menus);
        start.setAlignment(Pos.CENTER_LEFT);
        end.setAlignment(Pos.CENTER_RIGHT);
        for (HBox half : List.of(start, end)) {
            half.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        }
        setAlignment(start, Pos.CENTER_LEFT);
        setAlignment(end, Pos.CENTER_RIGHT);
        getChildren().addAll(start, end);
    }

    public Chooser host() {
        return host;
    }

    public Chooser environment() {
        return environment;
    }

    /** Shows these menus, once all actions are registered. */
    public void show(List<Menu> menuList) {
        menus.getMenus().setAll(menuList);
        Button pill = button(actions.get("search.everything"), "search-pill");
        Label key = new Label(actions.get("search.everything").keyText());
        key.getStyleClass().add("muted");
        HBox content = new HBox(8, Icon.of("search", 13), new Label(Words.of("search.pill")), key);
        content.setAlignment(Pos.CENTER);
        pill.setText("");
        pill.setGraphic(content);
        pill.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Button tryIt = button(actions.get("run.try"), "try-button");
        tryIt.setGraphic(Icon.of("play", 13));
        Button deploy = button(actions.get("run.deploy"), "deploy-button");
        deploy.getStyleClass().add("primary");
        end.getChildren().setAll(host, environment, tryIt, deploy);
        getChildren().setAll(pill, start, end);
    }

    private static Button button(Action action, String id) {
        Button button = new Button(action.words());
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(action.words());
        button.setOnAction(event -> action.perform());
        button.disableProperty().bind(Bindings.not(action.enabled()));
        button.setTooltip(new Tooltip(action.words() + "  " + action.keyText()));
        return button;
    }
}
