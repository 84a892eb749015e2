package io.dromos.designer.app;

import io.dromos.designer.i18n.Words;
import io.dromos.model.scenario.DataModel;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.Scenario;
import io.dromos.model.workspace.ExampleMessage;
import io.dromos.model.workspace.Located;
import io.dromos.model.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Messages made of the models of all scenarios: what the engine sends, and what it reads. */
final class ModelMessages {

    private ModelMessages() {
    }

    static List<ExampleMessage> of(Workspace workspace) {
        return workspace.integrations().stream().map(Located::value)
                .flatMap(integration -> integration.scenarios().stream()
                        .flatMap(scenario -> of(integration, scenario)))
                .toList();
    }

    private static Stream<ExampleMessage> of(Integration integration, Scenario scenario) {
        return Stream.of(message("run.try.model-out", integration, scenario, scenario.output()),
                message("run.try.model-in", integration, scenario, scenario.input())).flatMap(List::stream);
    }

    private static List<ExampleMessage> message(String words, Integration integration, Scenario scenario,
            DataModel model) {
        return model.properties().isEmpty()
                ? List.of()
                : List.of(new ExampleMessage(Words.of(words, integration.name(), scenario.name()),
                        new io.dromos.model.scenario.ExampleMessage(integration).of(model), Map.of(), Map.of()));
    }
}
