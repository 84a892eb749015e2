package io.dromos.designer.scenario.form;

import io.dromos.designer.scenario.session.IntegrationSession;
import io.dromos.model.scenario.ModelPlace;
import io.dromos.model.scenario.PropertyPath;
import io.dromos.model.scenario.Scenario;
import io.dromos.model.scenario.check.ScenarioFinding;
import io.dromos.model.scenario.check.ScenarioPlace;
import java.util.List;
import java.util.Optional;

/** The scenario that the selection is in. */
record SelectedScenario(IntegrationSession session) {

    Optional<Scenario> scenario() {
        return identifier(session.selection().get()).flatMap(session.integration()::scenario);
    }

    String identifier() {
        return scenario().map(Scenario::identifier).orElse("");
    }

    List<ScenarioFinding> findings(List<String> codes) {
        return session.findingsAt(new ScenarioPlace.OfScenario(identifier())).stream()
                .filter(finding -> codes.contains(finding.code())).toList();
    }

    static Optional<String> identifier(ScenarioPlace place) {
        return switch (place) {
            case ScenarioPlace.OfScenario(String scenario) -> Optional.of(scenario);
            case ScenarioPlace.OfTopic(String scenario, int _) -> Optional.of(scenario);
            case ScenarioPlace.OfHeader(String scenario, int _) -> Optional.of(scenario);
            case ScenarioPlace.OfProperty(PropertyPath path) ->
                path.place() instanceof ModelPlace.OfScenario(String scenario, var _)
                        ? Optional.of(scenario)
                        : Optional.empty();
            case ScenarioPlace.OfIntegration _,ScenarioPlace.OfObject _ -> Optional.empty();
        };
    }
}
