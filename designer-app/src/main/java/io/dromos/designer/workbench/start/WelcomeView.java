package io.dromos.designer.workbench.start;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.icon.AppIcon;
import io.dromos.designer.ui.icon.Icon;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** No workspace yet: open one, take the sample, or go back to a recent one. */
public final class WelcomeView extends VBox {

    /** What the user can do here. */
    public record Ways(Runnable openWorkspace, Runnable openSample, Consumer<Path> openRecent) {}

    public WelcomeView(List<Path> recent, Ways ways) {
        super(12);
        setId("welcome");
        getStyleClass().add("welcome");
        setAlignment(Pos.CENTER);
        Label title = new Label(Words.of("workbench.welcome.title"));
        title.getStyleClass().add("heading");
        HBox buttons = new HBox(8, Buttons.primary(Words.of("workbench.welcome.open"), ways.openWorkspace()),
                Buttons.plain(Words.of("workbench.welcome.sample"), ways.openSample()));
        buttons.setAlignment(Pos.CENTER);
        getChildren().addAll(AppIcon.view(56), title, buttons);
        if (!recent.isEmpty()) {
            Label head = new Label(Words.of("workbench.welcome.recent"));
            head.getStyleClass().addAll("muted", "small");
            VBox list = new VBox(2, head);
            list.setMaxWidth(360);
            recent.stream().limit(5).forEach(folder -> list.getChildren().add(row(folder, ways.openRecent())));
            getChildren().add(list);
        }
    }

    private static Button row(Path folder, Consumer<Path> open) {
        Button button = Buttons.quiet(String.valueOf(folder.getFileName()), () -> open.accept(folder));
        Label path = new Label(String.valueOf(folder.getParent()));
        path.getStyleClass().addAll("muted", "small");
        HBox graphic = new HBox(8, Icon.of("folder"), new Label(button.getText()), path);
        graphic.setAlignment(Pos.CENTER_LEFT);
        button.setAccessibleText(folder.toString());
        button.setText("");
        button.setGraphic(graphic);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        return button;
    }
}
