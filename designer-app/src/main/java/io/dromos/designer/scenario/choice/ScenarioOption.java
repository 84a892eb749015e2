package io.dromos.designer.scenario.choice;

import io.dromos.model.scenario.Direction;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.Scenario;
import io.dromos.model.scenario.ScenarioTopics;
import io.dromos.model.scenario.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A scenario with one of its directions, for which it has topics. Immutable. */
record ScenarioOption(Integration integration, Scenario scenario, Direction direction) {

    /** All that have a topic in any environment, in the order of the workspace. */
    static List<ScenarioOption> of(List<Integration> integrations, Direction direction) {
        List<ScenarioOption> options = new ArrayList<>();
        integrations.forEach(integration -> integration.scenarios().stream()
                .filter(scenario -> scenario.topics().stream().anyMatch(topic -> topic.direction() == direction))
                .forEach(scenario -> options.add(new ScenarioOption(integration, scenario, direction))));
        return options;
    }

    ScenarioTopics.Use use() {
        return new ScenarioTopics.Use(integration.identifier(), scenario.identifier(), direction);
    }

    String topic(String environment) {
        return scenario.topic(direction, environment).map(Topic::name).orElse("");
    }

    boolean matches(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return String.join(" ", integration.name(), scenario.name(), scenario.identifier())
                .toLowerCase(Locale.ROOT).contains(wanted);
    }
}
