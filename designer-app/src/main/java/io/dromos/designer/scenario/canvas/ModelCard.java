package io.dromos.designer.scenario.canvas;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.scenario.look.ModelWords;
import io.dromos.designer.scenario.session.IntegrationSession;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.icon.IconTile;
import io.dromos.icons.IconDrawing;
import io.dromos.icons.IconIndex;
import io.dromos.icons.Tone;
import io.dromos.model.scenario.DataModel;
import io.dromos.model.scenario.Direction;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.ModelPlace;
import io.dromos.model.scenario.Property;
import io.dromos.model.scenario.PropertyPath;
import io.dromos.model.scenario.Topic;
import io.dromos.model.scenario.check.ScenarioFinding;
import io.dromos.model.scenario.check.ScenarioPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A data model: what it is, its topic, and its properties as rows. */
final class ModelCard extends VBox {

    static final double WIDTH = 340;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final ModelPlace place;
    private final HBox header = new HBox(10);
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final VBox rowBox = new VBox();
    private final List<PropertyRow> rows = new ArrayList<>();
    private final Label invitation = new Label(Words.of("scenario.card.empty"));
    private final Button add;
    private final Consumer<PropertyRow> whenBuilt;
    private Optional<Look> shown = Optional.empty();

    /** What the rows were built from. */
    private record Look(Optional<DataModel> model, String subtitle, List<ScenarioFinding> findings) {}

    /**
     * @param add
     *            asks for a type and appends a property of it; given the button that was pressed
     * @param whenBuilt
     *            given each new row, to make it answer to the pointer
     */
    ModelCard(ModelPlace place, Consumer<Button> add, Consumer<PropertyRow> whenBuilt) {
        this.place = place;
        this.whenBuilt = whenBuilt;
        setId("card-" + id(place));
        getStyleClass().add("model-card");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        title.getStyleClass().add("strong");
        subtitle.getStyleClass().addAll("code", "muted", "card-subtitle");
        VBox words = new VBox(1, title, subtitle);
        words.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("card-header");
        header.setAlignment(Pos.CENTER_LEFT);
        header.getChildren().addAll(new IconTile(drawing(place), 30), words);
        invitation.getStyleClass().addAll("muted", "card-invitation");
        invitation.setMaxWidth(Double.MAX_VALUE);
        this.add = Buttons.quiet(Words.of("scenario.card.add"), () -> {
        });
        this.add.setOnAction(event -> add.accept(this.add));
        this.add.getStyleClass().add("card-add");
        this.add.setFocusTraversable(false);
        getChildren().addAll(header, rowBox, this.add);
    }

    static String id(ModelPlace place) {
        return switch (place) {
            case ModelPlace.OfScenario(String scenario, Direction direction) -> scenario + "-" + direction.word();
            case ModelPlace.OfObject(String object) -> "object-" + object;
        };
    }

    ModelPlace place() {
        return place;
    }

    PropertyPath model() {
        return PropertyPath.of(place);
    }

    List<PropertyRow> rows() {
        return rows;
    }

    HBox header() {
        return header;
    }

    /** Builds the rows again from what the session holds now, if that is something new. */
    void refresh(IntegrationSession session, String environment) {
        Integration integration = session.integration();
        Look now = new Look(place.in(integration), subtitle(integration, environment), session.findings().get().stream()
                .filter(finding -> finding.place() instanceof ScenarioPlace.OfProperty(PropertyPath path)
                        && path.place().equals(place))
                .toList());
        if (shown.filter(now::equals).isEmpty()) {
            build(now, session);
            shown = Optional.of(now);
        }
        select(session.selection().get());
    }

    private void build(Look look, IntegrationSession session) {
        title.setText(ModelWords.title(place));
        subtitle.setText(look.subtitle());
        subtitle.setManaged(!look.subtitle().isEmpty());
        rows.clear();
        look.model().map(DataModel::properties).ifPresent(top -> collect(model(), top, session));
        rowBox.getChildren().setAll(rows);
        if (rows.isEmpty()) {
            rowBox.getChildren().setAll(invitation);
        }
        rows.forEach(whenBuilt);
    }

    void select(ScenarioPlace selection) {
        rows.forEach(row -> row.select(selection.equals(new ScenarioPlace.OfProperty(row.path()))));
        pseudoClassStateChanged(SELECTED, selection.equals(new ScenarioPlace.OfProperty(model()))
                || place instanceof ModelPlace.OfObject(String object)
                        && selection.equals(new ScenarioPlace.OfObject(object)));
    }

    Optional<PropertyRow> row(PropertyPath path) {
        return rows.stream().filter(row -> row.path().equals(path)).findFirst();
    }

    private void collect(PropertyPath parent, List<Property> properties, IntegrationSession session) {
        for (int i = 0; i < properties.size(); i++) {
            PropertyPath path = parent.child(i);
            rows.add(new PropertyRow(path, properties.get(i), session.findingsAt(new ScenarioPlace.OfProperty(path))));
            collect(path, properties.get(i).properties(), session);
        }
    }

    private String subtitle(Integration integration, String environment) {
        return switch (place) {
            case ModelPlace.OfScenario(String scenario, Direction direction) ->
                integration.scenario(scenario).flatMap(found -> found.topic(direction, environment)).map(Topic::name)
                        .orElse(Words.of("scenario.card.no-topic"));
            case ModelPlace.OfObject(String object) ->
                integration.object(object).map(found -> found.description()).orElse("");
        };
    }

    private static IconDrawing drawing(ModelPlace place) {
        return switch (place) {
            case ModelPlace.OfScenario(String _, Direction direction) -> {
                IconDrawing icon = IconIndex.icons().icon(direction == Direction.OUT ? "export" : "download");
                yield new IconDrawing(icon.name(), icon.title(),
                        direction == Direction.OUT ? Tone.ENDPOINT : Tone.TRANSFORM, icon.paths());
            }
            case ModelPlace.OfObject _ -> {
                IconDrawing icon = IconIndex.icons().icon("data-model");
                yield new IconDrawing(icon.name(), icon.title(), Tone.DATA, icon.paths());
            }
        };
    }
}
