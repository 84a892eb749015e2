package io.dromos.designer.app;

import io.dromos.designer.editor.StepOffer;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.palette.Palette;
import io.dromos.designer.palette.PaletteItem;
import io.dromos.designer.workspace.OpenWorkspace;
import io.dromos.model.diagram.face.Category;
import io.dromos.model.diagram.face.NodeIcon;
import io.dromos.model.edit.StepForms;
import io.dromos.model.scenario.Direction;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.Scenario;
import io.dromos.model.scenario.ScenarioTopics;
import io.dromos.model.workspace.Located;
import io.dromos.model.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;

/**
 * The workspace's scenarios in the palette: put among steps, one sends to its topic; put on free ground, a route begins
 * that reads the answers. UI thread only.
 */
final class ScenarioPalette {

    private static final NodeIcon ICON = new NodeIcon.OfComponent("kafka");
    private static final String BROKERS = "?brokers={{kafka.brokers:localhost:9092}}";

    ScenarioPalette(Palette palette, OpenWorkspace open) {
        open.workspace().subscribe(now -> palette.showScenarios(now.map(ScenarioPalette::items).orElse(List.of())));
    }

    private static List<PaletteItem> items(Workspace workspace) {
        List<PaletteItem> items = new ArrayList<>();
        for (Located<Integration> located : workspace.integrations()) {
            Integration integration = located.value();
            integration.scenarios().stream().filter(scenario -> !scenario.topics().isEmpty())
                    .forEach(scenario -> items.add(item(integration, scenario)));
        }
        return items;
    }

    private static PaletteItem item(Integration integration, Scenario scenario) {
        return new PaletteItem("scenario-" + integration.identifier() + "-" + scenario.identifier(), scenario.name(),
                Words.of("palette.scenario", integration.name(), scenario.name()), ICON, Category.ENDPOINT,
                integration.name(), () -> offer(integration, scenario));
    }

    private static StepOffer offer(Integration integration, Scenario scenario) {
        String step = has(scenario, Direction.OUT)
                ? StepForms.to(address(integration, scenario, Direction.OUT))
                : "";
        String root = has(scenario, Direction.IN)
                ? StepForms.route(address(integration, scenario, Direction.IN))
                : "";
        return new StepOffer(scenario.name(), ICON, Category.ENDPOINT, step, root);
    }

    private static boolean has(Scenario scenario, Direction direction) {
        return scenario.topics().stream().anyMatch(topic -> topic.direction() == direction);
    }

    private static String address(Integration integration, Scenario scenario, Direction direction) {
        return "kafka:" + ScenarioTopics.placeholder(integration.identifier(), scenario.identifier(), direction)
                + BROKERS;
    }
}
