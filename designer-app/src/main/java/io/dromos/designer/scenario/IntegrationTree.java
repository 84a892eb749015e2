package io.dromos.designer.scenario;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.scenario.look.ModelWords;
import io.dromos.designer.scenario.session.IntegrationSession;
import io.dromos.designer.scenario.session.ModelActions;
import io.dromos.model.scenario.DataModel;
import io.dromos.model.scenario.Direction;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.ModelPlace;
import io.dromos.model.scenario.Property;
import io.dromos.model.scenario.PropertyPath;
import io.dromos.model.scenario.Scenario;
import io.dromos.model.scenario.SharedObject;
import io.dromos.model.scenario.check.ScenarioPlace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The integration as a tree: scenarios, their models, their properties, the shared objects. */
final class IntegrationTree extends TreeView<ScenarioPlace> {

    private final IntegrationSession session;
    private final Set<ScenarioPlace> folded = new HashSet<>();
    private boolean following;

    IntegrationTree(IntegrationSession session, ScenarioCommands commands) {
        this.session = session;
        setId("integration-tree");
        getStyleClass().add("integration-tree");
        setAccessibleText(Words.of("scenario.tree"));
        setCellFactory(view -> new PlaceCell(session, commands));
        getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (!following && item != null) {
                session.select(item.getValue());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                commands.delete(session.selection().get());
                event.consume();
            } else if (event.getCode() == KeyCode.F2) {
                commands.rename(session.selection().get());
                event.consume();
            }
        });
        session.value().subscribe(this::rebuild);
        session.findings().subscribe(now -> refresh());
        session.selection().subscribe(this::follow);
    }

    private void rebuild(Integration integration) {
        following = true;
        TreeItem<ScenarioPlace> root = item(new ScenarioPlace.OfIntegration());
        for (Scenario scenario : integration.scenarios()) {
            TreeItem<ScenarioPlace> of = item(new ScenarioPlace.OfScenario(scenario.identifier()));
            for (Direction direction : List.of(Direction.OUT, Direction.IN)) {
                of.getChildren().add(model(new ModelPlace.OfScenario(scenario.identifier(), direction),
                        scenario.model(direction)));
            }
            root.getChildren().add(of);
        }
        for (SharedObject object : integration.objects()) {
            TreeItem<ScenarioPlace> of = item(new ScenarioPlace.OfObject(object.name()));
            addProperties(of, PropertyPath.of(new ModelPlace.OfObject(object.name())), object.model().properties());
            root.getChildren().add(of);
        }
        setRoot(root);
        following = false;
        follow(session.selection().get());
    }

    private TreeItem<ScenarioPlace> model(ModelPlace place, DataModel model) {
        PropertyPath path = PropertyPath.of(place);
        TreeItem<ScenarioPlace> item = item(ModelActions.place(path));
        addProperties(item, path, model.properties());
        return item;
    }

    private void addProperties(TreeItem<ScenarioPlace> parent, PropertyPath path, List<Property> properties) {
        for (int i = 0; i < properties.size(); i++) {
            PropertyPath child = path.child(i);
            TreeItem<ScenarioPlace> item = item(ModelActions.place(child));
            addProperties(item, child, properties.get(i).properties());
            parent.getChildren().add(item);
        }
    }

    private TreeItem<ScenarioPlace> item(ScenarioPlace place) {
        TreeItem<ScenarioPlace> item = new TreeItem<>(place);
        item.setExpanded(!folded.contains(place));
        item.expandedProperty().subscribe((before, now) -> {
            if (now) {
                folded.remove(place);
            } else {
                folded.add(place);
            }
        });
        return item;
    }

    private void follow(ScenarioPlace place) {
        if (following || getRoot() == null) {
            return;
        }
        following = true;
        find(getRoot(), ofTree(place)).ifPresentOrElse(item -> {
            for (TreeItem<ScenarioPlace> above = item.getParent(); above != null; above = above.getParent()) {
                above.setExpanded(true);
            }
            getSelectionModel().select(item);
        }, getSelectionModel()::clearSelection);
        following = false;
    }

    /** Topics, headers and objects' models have no row of their own. */
    private static ScenarioPlace ofTree(ScenarioPlace place) {
        return switch (place) {
            case ScenarioPlace.OfTopic(String scenario, int _) -> new ScenarioPlace.OfScenario(scenario);
            case ScenarioPlace.OfHeader(String scenario, int _) -> new ScenarioPlace.OfScenario(scenario);
            case ScenarioPlace.OfProperty(PropertyPath path) when path.isModel()
                    && path.place() instanceof ModelPlace.OfObject(String object) ->
                new ScenarioPlace.OfObject(object);
            case ScenarioPlace.OfIntegration _,ScenarioPlace.OfScenario _,ScenarioPlace.OfObject _,ScenarioPlace.OfProperty _ ->
                place;
        };
    }

    private static Optional<TreeItem<ScenarioPlace>> find(TreeItem<ScenarioPlace> from, ScenarioPlace place) {
        List<TreeItem<ScenarioPlace>> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            TreeItem<ScenarioPlace> next = open.removeLast();
            if (next.getValue().equals(place)) {
                return Optional.of(next);
            }
            open.addAll(next.getChildren());
        }
        return Optional.empty();
    }

    /** What a row of the tree is called. */
    static String title(ScenarioPlace place, Integration integration) {
        return switch (place) {
            case ScenarioPlace.OfIntegration _ -> integration.name();
            case ScenarioPlace.OfScenario(String id) -> integration.scenario(id).map(Scenario::name).orElse(id);
            case ScenarioPlace.OfObject(String object) -> object;
            case ScenarioPlace.OfProperty(PropertyPath path) when path.isModel() -> ModelWords.shortTitle(path.place());
            case ScenarioPlace.OfProperty(PropertyPath path) -> path.in(integration).map(Property::name).orElse("");
            case ScenarioPlace.OfTopic(String id, int _) -> id;
            case ScenarioPlace.OfHeader(String id, int _) -> id;
        };
    }
}
