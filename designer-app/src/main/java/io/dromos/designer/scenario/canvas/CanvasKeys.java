package io.dromos.designer.scenario.canvas;

import io.dromos.designer.scenario.session.IntegrationSession;
import io.dromos.designer.scenario.session.ModelActions;
import io.dromos.model.message.Message;
import io.dromos.model.scenario.ModelPlace;
import io.dromos.model.scenario.PropertyPath;
import io.dromos.model.scenario.PropertyType;
import io.dromos.model.scenario.check.ScenarioPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/**
 * The canvas by keyboard: arrows walk over rows and cards, with Alt they move the row; Enter or F2 renames, Insert
 * adds, Space makes mandatory, Delete deletes.
 */
final class CanvasKeys {

    private final ModelCanvas canvas;
    private final IntegrationSession session;
    private final ModelActions actions;
    private final CanvasHost host;

    CanvasKeys(ModelCanvas canvas, IntegrationSession session, ModelActions actions, CanvasHost host) {
        this.canvas = canvas;
        this.session = session;
        this.actions = actions;
        this.host = host;
    }

    void press(KeyEvent event) {
        boolean taken = event.isShortcutDown() || event.isShiftDown()
                ? false
                : event.isAltDown() ? move(event) : plain(event);
        if (taken) {
            event.consume();
        }
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> step(-1);
            case DOWN -> step(1);
            case LEFT -> stepCard(-1);
            case RIGHT -> stepCard(1);
            case ENTER, F2 -> selected().ifPresent(canvas::startRename);
            case INSERT -> canvas.addToSelection(PropertyType.STRING);
            case SPACE -> selected().ifPresent(canvas::toggleMandatory);
            case DELETE, BACK_SPACE -> host.delete(session.selection().get());
            case CONTEXT_MENU, T -> canvas.showMenuAtSelection();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean move(KeyEvent event) {
        Optional<PropertyPath> path = selected().filter(each -> !each.isModel());
        Optional<Message> refusal = switch (event.getCode()) {
            case UP -> path.flatMap(each -> actions.shift(each, -1));
            case DOWN -> path.flatMap(each -> actions.shift(each, 1));
            case RIGHT -> path.flatMap(actions::nest);
            case LEFT -> path.flatMap(actions::unnest);
            default -> Optional.empty();
        };
        refusal.ifPresent(host::say);
        return event.getCode().isArrowKey();
    }

    private Optional<PropertyPath> selected() {
        return session.selection().get() instanceof ScenarioPlace.OfProperty(PropertyPath path)
                ? Optional.of(path)
                : Optional.empty();
    }

    /** Over everything that can be selected, from card to card. */
    private void step(int by) {
        List<PropertyPath> stops = new ArrayList<>();
        for (ModelCard card : canvas.board().cards()) {
            stops.add(card.model());
            card.rows().forEach(row -> stops.add(row.path()));
        }
        if (!stops.isEmpty()) {
            int now = current().map(stops::indexOf).orElse(-1);
            canvas.select(stops.get(Math.clamp(now + by, 0, stops.size() - 1)));
        }
    }

    private void stepCard(int by) {
        List<ModelCard> cards = canvas.board().cards();
        if (!cards.isEmpty()) {
            List<ModelPlace> places = cards.stream().map(ModelCard::place).toList();
            int now = current().map(path -> places.indexOf(path.place())).orElse(-1);
            canvas.select(cards.get(Math.clamp(now + by, 0, cards.size() - 1)).model());
        }
    }

    private Optional<PropertyPath> current() {
        return switch (session.selection().get()) {
            case ScenarioPlace.OfProperty(PropertyPath path) -> Optional.of(path);
            case ScenarioPlace.OfObject(String object) ->
                Optional.of(PropertyPath.of(new ModelPlace.OfObject(object)));
            case ScenarioPlace.OfIntegration _,ScenarioPlace.OfScenario _,ScenarioPlace.OfTopic _,ScenarioPlace.OfHeader _ ->
                Optional.empty();
        };
    }
}
