package io.dromos.model.scenario.edit;

import io.dromos.model.message.Message;
import io.dromos.model.scenario.Header;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.Scenario;
import io.dromos.model.scenario.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Edits of scenarios, their topics and headers. Scenarios are named by their identifier. */
public sealed interface ScenarioEdit extends IntegrationEdit {

    record Add(int index, Scenario scenario) implements ScenarioEdit {}

    record Remove(String scenario) implements ScenarioEdit {}

    record Change(String scenario, String name, String identifier, String description) implements ScenarioEdit {}

    record AddTopic(String scenario, int index, Topic topic) implements ScenarioEdit {}

    record RemoveTopic(String scenario, int index) implements ScenarioEdit {}

    record ChangeTopic(String scenario, int index, Topic topic) implements ScenarioEdit {}

    record AddHeader(String scenario, int index, Header header) implements ScenarioEdit {}

    record RemoveHeader(String scenario, int index) implements ScenarioEdit {}

    record ChangeHeader(String scenario, int index, Header header) implements ScenarioEdit {}

    @Override
    default Result applyTo(Integration integration) {
        return switch (this) {
            case Add(int index, Scenario scenario) -> add(integration, index, scenario);
            case Remove(String scenario) -> remove(integration, scenario);
            case Change change -> change(integration, change);
            case AddTopic(String scenario, int index, Topic topic) -> topics(integration, scenario,
                    topics -> Lists.inserted(topics, index, topic));
            case RemoveTopic(String scenario, int index) -> topics(integration, scenario,
                    topics -> Lists.removed(topics, index));
            case ChangeTopic(String scenario, int index, Topic topic) -> topics(integration, scenario,
                    topics -> Lists.replaced(topics, index, topic));
            case AddHeader(String scenario, int index, Header header) -> headers(integration, scenario,
                    headers -> Lists.inserted(headers, index, header));
            case RemoveHeader(String scenario, int index) -> headers(integration, scenario,
                    headers -> Lists.removed(headers, index));
            case ChangeHeader(String scenario, int index, Header header) -> headers(integration, scenario,
                    headers -> Lists.replaced(headers, index, header));
        };
    }

    private static Result add(Integration integration, int index, Scenario scenario) {
        if (integration.scenario(scenario.identifier()).isPresent()) {
            return IntegrationEdit.refused("scenario-exists", scenario.identifier());
        }
        return Lists.canInsert(integration.scenarios(), index)
                ? new Applied(integration.withScenarios(Lists.inserted(integration.scenarios(), index, scenario)))
                : IntegrationEdit.refused("gone");
    }

    private static Result remove(Integration integration, String scenario) {
        Optional<Scenario> found = integration.scenario(scenario);
        if (found.isEmpty()) {
            return IntegrationEdit.refused("gone");
        }
        List<Scenario> rest = new ArrayList<>(integration.scenarios());
        rest.remove(found.get());
        return new Applied(integration.withScenarios(rest));
    }

    private static Result change(Integration integration, Change change) {
        if (!change.identifier.equals(change.scenario) && integration.scenario(change.identifier).isPresent()) {
            return IntegrationEdit.refused("scenario-exists", change.identifier);
        }
        return set(integration, change.scenario,
                scenario -> scenario.named(change.name, change.identifier, change.description));
    }

    private static Result topics(Integration integration, String scenario, UnaryOperator<List<Topic>> change) {
        return set(integration, scenario, it -> it.withTopics(change.apply(it.topics())));
    }

    private static Result headers(Integration integration, String scenario, UnaryOperator<List<Header>> change) {
        return set(integration, scenario, it -> it.withHeaders(change.apply(it.headers())));
    }

    private static Result set(Integration integration, String scenario, UnaryOperator<Scenario> change) {
        if (integration.scenario(scenario).isEmpty()) {
            return IntegrationEdit.refused("gone");
        }
        return new Applied(integration.withScenario(scenario, change));
    }

    @Override
    default Message label() {
        return Message.of("scenario.edit." + switch (this) {
            case Add _ -> "add-scenario";
            case Remove _ -> "remove-scenario";
            case Change _ -> "change-scenario";
            case AddTopic _ -> "add-topic";
            case RemoveTopic _ -> "remove-topic";
            case ChangeTopic _ -> "change-topic";
            case AddHeader _ -> "add-header";
            case RemoveHeader _ -> "remove-header";
            case ChangeHeader _ -> "change-header";
        });
    }
}
