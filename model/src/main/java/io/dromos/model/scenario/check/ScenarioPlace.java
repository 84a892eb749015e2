package io.dromos.model.scenario.check;

import io.dromos.model.scenario.PropertyPath;

/** What a finding is about, so that a click leads there. Indexes are 0-based. */
public sealed interface ScenarioPlace {

    record OfIntegration() implements ScenarioPlace {}

    record OfScenario(String scenario) implements ScenarioPlace {}

    record OfTopic(String scenario, int index) implements ScenarioPlace {}

    record OfHeader(String scenario, int index) implements ScenarioPlace {}

    record OfObject(String object) implements ScenarioPlace {}

    record OfProperty(PropertyPath path) implements ScenarioPlace {}
}
