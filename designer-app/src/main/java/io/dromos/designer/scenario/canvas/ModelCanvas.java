package io.dromos.designer.scenario.canvas;

import io.dromos.designer.settings.Looked;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.scenario.session.IntegrationSession;
import io.dromos.designer.scenario.session.ModelActions;
import io.dromos.designer.scenario.session.NewNames;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.EmptyState;
import io.dromos.model.scenario.Direction;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.ModelPlace;
import io.dromos.model.scenario.Property;
import io.dromos.model.scenario.PropertyPath;
import io.dromos.model.scenario.PropertyType;
import io.dromos.model.scenario.Scenario;
import io.dromos.model.scenario.check.ScenarioPlace;
import io.dromos.model.scenario.edit.PropertyEdit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The models of an integration, drawn and edited: all of them, or those of the scenario that is selected. */
public final class ModelCanvas extends StackPane {

    private final IntegrationSession session;
    private final ModelActions actions;
    private final ObservableValue<String> environment;
    private final Board board = new Board();
    private final ZoomPane zoom = new ZoomPane(board);
    private final StackPane invitation = new StackPane();
    private final DragGesture drag;
    private final ModelMenus menus;
    private final Map<ModelPlace, ModelCard> cards = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<String>> focus = new ReadOnlyObjectWrapper<>(this, "focus",
            Optional.empty());
    private ContextMenu openMenu = new ContextMenu();

    /**
     * @param environment
     *            whose topics stand on the cards
     */
    public ModelCanvas(IntegrationSession session, ObservableValue<String> environment, CanvasHost host) {
        this.session = session;
        this.environment = environment;
        actions = new ModelActions(session);
        menus = new ModelMenus(this, actions, host);
        DragLayer layer = new DragLayer();
        drag = new DragGesture(layer, new DropFinder(board, zoom), actions, this::startRename);
        setId("model-canvas");
        getStyleClass().add("model-canvas");
        setFocusTraversable(true);
        setAccessibleText(Words.of("scenario.canvas"));
        BorderPane frame = new BorderPane(new StackPane(zoom, invitation));
        frame.setTop(new TypeStrip(drag, this::addToSelection));
        getChildren().addAll(frame, layer);
        CanvasKeys keys = new CanvasKeys(this, session, actions, host);
        drag.within(this);
        setOnKeyPressed(keys::press);
        zoom.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        session.selection().subscribe(this::follow);
        session.value().subscribe(now -> refresh());
        session.findings().subscribe(now -> refresh());
        environment.subscribe(now -> refresh());
    }

    Board board() {
        return board;
    }

    /** How the models are scrolled and how large. */
    public Looked looked() {
        return zoom;
    }

    public void zoomBy(double factor) {
        zoom.zoomBy(factor);
    }

    public void fit() {
        zoom.fit();
    }

    /** The scenario whose models are shown alone; empty: all of them. */
    public ReadOnlyObjectProperty<Optional<String>> focus() {
        return focus.getReadOnlyProperty();
    }

    public void actualSize() {
        zoom.actualSize();
    }

    /** Puts a property of a type after the selected one, or at the end of the selected or first model. */
    public void addToSelection(PropertyType type) {
        switch (session.selection().get()) {
            case ScenarioPlace.OfProperty(PropertyPath path) when path.isModel() -> append(path, type);
            case ScenarioPlace.OfProperty(PropertyPath path) -> add(path.parent(), path.index() + 1, type);
            case ScenarioPlace.OfObject(String object) ->
                append(PropertyPath.of(new ModelPlace.OfObject(object)), type);
            case ScenarioPlace.OfIntegration _,ScenarioPlace.OfScenario _,ScenarioPlace.OfTopic _,ScenarioPlace.OfHeader _ ->
                board.cards().stream().filter(card -> ModelActions.allowed(card.place(), type)).findFirst()
                        .ifPresent(card -> append(card.model(), type));
        }
    }

    private void append(PropertyPath model, PropertyType type) {
        add(model, actions.children(model).size(), type);
    }

    void add(PropertyPath parent, int index, PropertyType type) {
        if (!ModelActions.allowed(parent.place(), type)) {
            return;
        }
        ModelActions.Result result = actions.addProperty(parent, index, type);
        if (result.refusal().isEmpty()) {
            startRename(result.path());
        }
    }

    void duplicate(PropertyPath path) {
        path.in(session.integration()).ifPresent(property -> {
            List<String> taken = actions.children(path.parent()).stream().map(Property::name).toList();
            PropertyPath copy = path.parent().child(path.index() + 1);
            session.execute(
                    new PropertyEdit.Add(path.parent(), path.index() + 1,
                            property.withName(NewNames.free(property.name(), taken))),
                    ModelActions.place(copy));
        });
    }

    void toggleMandatory(PropertyPath path) {
        path.in(session.integration()).ifPresent(
                property -> session
                        .execute(new PropertyEdit.Change(path, property.withMandatory(!property.mandatory()))));
    }

    void select(PropertyPath path) {
        session.select(path.isModel() && path.place() instanceof ModelPlace.OfObject(String object)
                ? new ScenarioPlace.OfObject(object)
                : ModelActions.place(path));
        board.row(path).map(Node.class::cast).or(() -> board.card(path.place())).ifPresent(zoom::reveal);
    }

    /** Edits the name where it stands. */
    public void startRename(PropertyPath path) {
        layout();
        board.row(path).ifPresent(row -> {
            zoom.reveal(row);
            row.rename(name -> {
                if (!name.equals(row.property().name()) && !name.isEmpty()) {
                    session.execute(new PropertyEdit.Rename(path, name));
                }
            }, this::requestFocus);
        });
    }

    void showMenuAtSelection() {
        if (session.selection().get() instanceof ScenarioPlace.OfProperty(PropertyPath path)) {
            board.row(path).ifPresent(row -> show(menus.ofRow(path, row.property()), row));
        }
    }

    private void follow(ScenarioPlace selection) {
        Optional<String> wanted = switch (selection) {
            case ScenarioPlace.OfIntegration _ -> Optional.empty();
            case ScenarioPlace.OfObject _ -> focus.get();
            case ScenarioPlace.OfScenario(String scenario) -> Optional.of(scenario);
            case ScenarioPlace.OfTopic(String scenario, int _) -> Optional.of(scenario);
            case ScenarioPlace.OfHeader(String scenario, int _) -> Optional.of(scenario);
            case ScenarioPlace.OfProperty(PropertyPath path) ->
                path.place() instanceof ModelPlace.OfScenario(String scenario, Direction _) && focus.get().isPresent()
                        ? Optional.of(scenario)
                        : focus.get();
        };
        if (!wanted.equals(focus.get())) {
            focus.set(wanted);
            refresh();
        }
        cards.values().forEach(card -> card.select(selection));
    }

    private void refresh() {
        Integration integration = session.integration();
        List<Scenario> shown = integration.scenarios().stream()
                .filter(scenario -> focus.get().filter(only -> integration.scenario(only).isPresent())
                        .map(only -> scenario.identifier().equals(only)).orElse(true))
                .toList();
        List<Board.Lane> lanes = shown.stream().map(this::lane).toList();
        Board.Lane objects = new Board.Lane(heading(Words.of("scenario.objects"), ""), integration.objects().stream()
                .map(object -> card(new ModelPlace.OfObject(object.name()))).toList());
        Stream.concat(lanes.stream(), Stream.of(objects)).flatMap(lane -> lane.cards().stream())
                .forEach(card -> card.refresh(session, environment.getValue()));
        board.show(lanes, objects);
        boolean nothing = lanes.isEmpty() && objects.cards().isEmpty();
        invitation.getChildren().setAll(nothing ? List.of(emptyState()) : List.of());
        invitation.setMouseTransparent(!nothing);
        zoom.setVisible(!nothing);
    }

    private Board.Lane lane(Scenario scenario) {
        return new Board.Lane(heading(scenario.name(), scenario.identifier()),
                Stream.of(Direction.OUT, Direction.IN)
                        .map(direction -> card(new ModelPlace.OfScenario(scenario.identifier(), direction))).toList());
    }

    private static Node heading(String title, String identifier) {
        Label name = new Label(title);
        name.getStyleClass().add("heading");
        Label code = new Label(identifier);
        code.getStyleClass().addAll("code", "muted");
        HBox heading = new HBox(10, name, code);
        heading.setAlignment(Pos.BASELINE_LEFT);
        return heading;
    }

    private Node emptyState() {
        return new EmptyState("scenario", Words.of("scenario.empty"),
                Buttons.primary(Words.of("scenario.add"), () -> actions.addScenario(Words.of("scenario.new"))));
    }

    private ModelCard card(ModelPlace place) {
        return cards.computeIfAbsent(place, this::newCard);
    }

    private ModelCard newCard(ModelPlace place) {
        ModelCard card = new ModelCard(place,
                button -> show(menus.ofTypes(place, type -> append(PropertyPath.of(place), type)), button),
                this::prepare);
        card.header().setOnMousePressed(event -> {
            select(card.model());
            if (event.getButton() == MouseButton.SECONDARY) {
                show(menus.ofCard(place), card.header());
            }
        });
        return card;
    }

    private void prepare(PropertyRow row) {
        drag.from(row.port(), () -> Optional.of(new Dragged.ReferenceEnd(row.path(), row.property().name())));
        drag.from(row, () -> Optional.of(
                new Dragged.MovedProperty(row.path(), row.property().type().type(), row.property().name())));
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            select(row.path());
            if (event.getButton() == MouseButton.SECONDARY) {
                show(menus.ofRow(row.path(), row.property()), row);
            }
        });
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                startRename(row.path());
            }
        });
    }

    private void show(ContextMenu menu, Node at) {
        openMenu.hide();
        openMenu = menu;
        menu.show(at, Side.BOTTOM, 12, 0);
    }
}
