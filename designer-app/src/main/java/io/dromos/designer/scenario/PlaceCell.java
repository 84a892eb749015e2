package io.dromos.designer.scenario;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.scenario.look.TypeChip;
import io.dromos.designer.scenario.session.IntegrationSession;
import io.dromos.designer.scenario.session.ModelActions;
import io.dromos.designer.ui.icon.Icon;
import io.dromos.model.expression.Severity;
import io.dromos.model.scenario.Direction;
import io.dromos.model.scenario.ModelPlace;
import io.dromos.model.scenario.PropertyPath;
import io.dromos.model.scenario.check.ScenarioFinding;
import io.dromos.model.scenario.check.ScenarioPlace;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A row of the integration's tree: icon or type, name, and a sign when something is wrong there. */
final class PlaceCell extends TreeCell<ScenarioPlace> {

    private final IntegrationSession session;
    private final ScenarioCommands commands;

    PlaceCell(IntegrationSession session, ScenarioCommands commands) {
        this.session = session;
        this.commands = commands;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ScenarioPlace place, boolean empty) {
        super.updateItem(place, empty);
        if (empty || place == null) {
            setText(null);
            setGraphic(null);
            setContextMenu(null);
            return;
        }
        setText(null);
        Label name = new Label(IntegrationTree.title(place, session.integration()));
        name.setMinWidth(0);
        HBox row = new HBox(7, sign(place), name);
        row.setAlignment(Pos.CENTER_LEFT);
        List<ScenarioFinding> findings = session.findingsAt(place);
        if (!findings.isEmpty()) {
            boolean error = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
            Icon mark = Icon.of(error ? "error" : "warning", 13);
            mark.getStyleClass().add(error ? "error-sign" : "warning-sign");
            row.getChildren().add(mark);
        }
        setGraphic(row);
        setAccessibleText(name.getText());
        setContextMenu(menu(place));
    }

    private Node sign(ScenarioPlace place) {
        return switch (place) {
            case ScenarioPlace.OfIntegration _ -> Icon.of("integration", 15);
            case ScenarioPlace.OfScenario _,ScenarioPlace.OfTopic _,ScenarioPlace.OfHeader _ -> Icon.of("scenario", 15);
            case ScenarioPlace.OfObject _ -> Icon.of("data-model", 15);
            case ScenarioPlace.OfProperty(PropertyPath path) when path.isModel() ->
                Icon.of(path.place() instanceof ModelPlace.OfScenario(var _, Direction direction)
                        && direction == Direction.OUT ? "export" : "download", 15);
            case ScenarioPlace.OfProperty(PropertyPath path) -> path.in(session.integration())
                    .<Node>map(property -> new TypeChip(property.type().type())).orElseGet(Label::new);
        };
    }

    private ContextMenu menu(ScenarioPlace place) {
        ModelActions actions = new ModelActions(session);
        ContextMenu menu = new ContextMenu();
        switch (place) {
            case ScenarioPlace.OfIntegration _ -> menu.getItems().addAll(
                    item("add-scenario", () -> actions.addScenario(Words.of("scenario.new"))),
                    item("add-object", () -> actions.addObject(Words.of("scenario.object.new"))));
            case ScenarioPlace.OfProperty(PropertyPath path) when path.isModel() ->
                menu.getItems().add(item("schema", () -> commands.showSchema(path.place())));
            case ScenarioPlace.OfObject(String object) -> menu.getItems().addAll(
                    item("schema", () -> commands.showSchema(new ModelPlace.OfObject(object))),
                    item("delete", () -> commands.delete(place)));
            case ScenarioPlace.OfProperty _ -> menu.getItems().addAll(
                    item("rename", () -> commands.rename(place)), item("delete", () -> commands.delete(place)));
            case ScenarioPlace.OfScenario _,ScenarioPlace.OfTopic _,ScenarioPlace.OfHeader _ ->
                menu.getItems().add(item("delete", () -> commands.delete(place)));
        }
        return menu;
    }

    private static MenuItem item(String id, Runnable run) {
        MenuItem item = new MenuItem(Words.of("scenario.menu." + id));
        item.setOnAction(event -> run.run());
        return item;
    }
}
