package io.dromos.designer.scenario.form;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.scenario.look.ModelWords;
import io.dromos.designer.scenario.session.IntegrationSession;
import io.dromos.designer.ui.icon.IconTile;
import io.dromos.icons.IconIndex;
import io.dromos.model.scenario.ModelPlace;
import io.dromos.model.scenario.Property;
import io.dromos.model.scenario.PropertyPath;
import io.dromos.model.scenario.Scenario;
import io.dromos.model.scenario.check.ScenarioPlace;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The form for whatever is selected in an integration. */
public final class ScenarioForm extends ScrollPane {

    /** What stands at the top: icon, name, and what kind of thing it is. */
    private record Head(String icon, String title, String kind) {}

    private final IntegrationSession session;
    private final Label title = new Label();
    private final Label kind = new Label();
    private final IconTile tile = new IconTile(IconIndex.icons().icon("integration"), 36);
    private final StackPane body = new StackPane();
    private final IntegrationPart integration;
    private final ScenarioPart scenario;
    private final PropertyPart property;
    private final ObjectPart object;

    public ScenarioForm(IntegrationSession session, ScenarioUse use) {
        this.session = session;
        integration = new IntegrationPart(session);
        scenario = new ScenarioPart(session, use);
        property = new PropertyPart(session);
        object = new ObjectPart(session);
        setId("scenario-form");
        getStyleClass().add("scenario-form");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        title.getStyleClass().add("title");
        kind.getStyleClass().addAll("muted", "small");
        HBox head = new HBox(12, tile, new VBox(1, title, kind));
        head.setAlignment(Pos.CENTER_LEFT);
        body.setAlignment(Pos.TOP_LEFT);
        VBox content = new VBox(18, head, body);
        content.getStyleClass().add("form-content");
        setContent(content);
        session.selection().subscribe(now -> refresh());
        session.value().subscribe(now -> refresh());
        session.findings().subscribe(now -> refresh());
    }

    /** Shows everything again: what uses a scenario has changed. */
    public void refresh() {
        FormPart part = part(session.selection().get());
        Head head = head(session.selection().get());
        tile.show(IconIndex.icons().icon(head.icon()));
        title.setText(head.title());
        kind.setText(head.kind());
        if (!body.getChildren().contains(part.node())) {
            body.getChildren().setAll(part.node());
        }
        part.refresh();
    }

    /** Puts the focus into the first field, to name what is new. */
    public void focusFirst() {
        applyCss();
        layout();
        body.lookupAll(".text-field").stream().findFirst().ifPresent(field -> field.requestFocus());
    }

    private FormPart part(ScenarioPlace place) {
        return switch (place) {
            case ScenarioPlace.OfIntegration _ -> integration;
            case ScenarioPlace.OfScenario _,ScenarioPlace.OfTopic _,ScenarioPlace.OfHeader _ -> scenario;
            case ScenarioPlace.OfObject _ -> object;
            case ScenarioPlace.OfProperty(PropertyPath path) when path.isModel() ->
                path.place() instanceof ModelPlace.OfObject ? object : scenario;
            case ScenarioPlace.OfProperty _ -> property;
        };
    }

    private Head head(ScenarioPlace place) {
        return switch (place) {
            case ScenarioPlace.OfIntegration _ ->
                new Head("integration", session.integration().name(), Words.of("scenario.kind.integration"));
            case ScenarioPlace.OfScenario(String id) -> ofScenario(id);
            case ScenarioPlace.OfTopic(String id, int _) -> ofScenario(id);
            case ScenarioPlace.OfHeader(String id, int _) -> ofScenario(id);
            case ScenarioPlace.OfObject(String name) ->
                new Head("data-model", name, Words.of("scenario.kind.object"));
            case ScenarioPlace.OfProperty(PropertyPath path) when path.isModel() -> switch (path.place()) {
                case ModelPlace.OfScenario(String id, var _) -> ofScenario(id);
                case ModelPlace.OfObject(String name) ->
                    new Head("data-model", name, Words.of("scenario.kind.object"));
            };
            case ScenarioPlace.OfProperty(PropertyPath path) ->
                new Head("data-model", path.in(session.integration()).map(Property::name).orElse(""),
                        ModelWords.fullTitle(path.place(), session.integration()));
        };
    }

    private Head ofScenario(String id) {
        return new Head("scenario", session.integration().scenario(id).map(Scenario::name).orElse(id),
                Words.of("scenario.kind.scenario"));
    }
}
