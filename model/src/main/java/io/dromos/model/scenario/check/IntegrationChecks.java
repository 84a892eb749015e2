package io.dromos.model.scenario.check;

import io.dromos.model.scenario.Direction;
import io.dromos.model.scenario.Header;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.PropertyPath;
import io.dromos.model.scenario.References;
import io.dromos.model.scenario.Scenario;
import io.dromos.model.scenario.SharedObject;
import io.dromos.model.scenario.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All rules for an integration: names, topics for each environment, headers, and through {@link PropertyChecks} its
 * models. Immutable; any thread may use it.
 *
 * @param environments
 *            those of the workspace, for which topics must be found
 */
public record IntegrationChecks(List<String> environments) {

    /** Identifiers stand between dots in placeholders and as file names. */
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** What Kafka takes for a topic, or a placeholder. */
    private static final Pattern TOPIC = Pattern.compile("([A-Za-z0-9._-]|\\{\\{[^}]+}}){1,249}");

    public IntegrationChecks {
        environments = List.copyOf(environments);
    }

    public List<ScenarioFinding> check(Integration integration) {
        List<ScenarioFinding> findings = new ArrayList<>();
        checkNames(integration, findings);
        integration.scenarios().forEach(scenario -> {
            checkTopics(scenario, findings);
            checkHeaders(scenario, findings);
        });
        PropertyChecks properties = new PropertyChecks(integration);
        for (PropertyPath path : References.properties(integration)) {
            findings.addAll(properties.check(path));
        }
        return findings;
    }

    private static void checkNames(Integration integration, List<ScenarioFinding> findings) {
        if (integration.name().isBlank()) {
            findings.add(ScenarioFinding.error("no-name", new ScenarioPlace.OfIntegration()));
        }
        checkIdentifier(integration.identifier(), new ScenarioPlace.OfIntegration(), findings);
        Set<String> identifiers = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Scenario scenario : integration.scenarios()) {
            var place = new ScenarioPlace.OfScenario(scenario.identifier());
            checkIdentifier(scenario.identifier(), place, findings);
            if (!identifiers.add(scenario.identifier())) {
                findings.add(ScenarioFinding.error("duplicate-scenario", place, scenario.identifier()));
            }
            if (scenario.name().isBlank()) {
                findings.add(ScenarioFinding.error("no-name", place));
            } else if (!names.add(scenario.name())) {
                findings.add(ScenarioFinding.warning("duplicate-name", place, scenario.name()));
            }
        }
        Set<String> objects = new HashSet<>();
        for (SharedObject object : integration.objects()) {
            if (!objects.add(object.name())) {
                findings.add(ScenarioFinding.error("duplicate-object", new ScenarioPlace.OfObject(object.name()),
                        object.name()));
            }
        }
    }

    private static void checkIdentifier(String identifier, ScenarioPlace place, List<ScenarioFinding> findings) {
        if (!IDENTIFIER.matcher(identifier).matches()) {
            findings.add(ScenarioFinding.error("bad-identifier", place, identifier));
        }
    }

    private void checkTopics(Scenario scenario, List<ScenarioFinding> findings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < scenario.topics().size(); i++) {
            Topic topic = scenario.topics().get(i);
            var place = new ScenarioPlace.OfTopic(scenario.identifier(), i);
            if (!TOPIC.matcher(topic.name()).matches()) {
                findings.add(ScenarioFinding.error("bad-topic", place, topic.name()));
            }
            if (!seen.add(topic.direction() + " " + topic.environment())) {
                findings.add(ScenarioFinding.error("duplicate-topic", place, topic.direction().word(),
                        scenario.name()));
            }
            if (!topic.environment().isEmpty() && !environments.contains(topic.environment())) {
                findings.add(ScenarioFinding.warning("unknown-environment", place, topic.environment()));
            }
        }
        for (Direction direction : Direction.values()) {
            checkEveryEnvironment(scenario, direction, findings);
        }
    }

    /** A direction without model and topics is not used; with either, each environment needs a topic. */
    private void checkEveryEnvironment(Scenario scenario, Direction direction, List<ScenarioFinding> findings) {
        boolean used = !scenario.model(direction).properties().isEmpty()
                || scenario.topics().stream().anyMatch(topic -> topic.direction() == direction);
        for (String environment : used ? environments : List.<String>of()) {
            if (scenario.topic(direction, environment).isEmpty()) {
                findings.add(ScenarioFinding.warning("missing-topic",
                        new ScenarioPlace.OfScenario(scenario.identifier()), direction.word(), scenario.name(),
                        environment));
            }
        }
    }

    private static void checkHeaders(Scenario scenario, List<ScenarioFinding> findings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < scenario.headers().size(); i++) {
            Header header = scenario.headers().get(i);
            var place = new ScenarioPlace.OfHeader(scenario.identifier(), i);
            if (header.name().isBlank()) {
                findings.add(ScenarioFinding.error("no-name", place));
            } else if (!seen.add(header.name())) {
                findings.add(ScenarioFinding.error("duplicate-header", place, header.name()));
            }
        }
    }
}
