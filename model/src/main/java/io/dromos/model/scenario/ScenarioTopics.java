package io.dromos.model.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The placeholders by which a Camel step names a scenario instead of a topic:
 * {@code kafka:{{scenario.notifications.push-message.out}}}. Stateless.
 */
public final class ScenarioTopics {

    private static final Pattern KEY = Pattern.compile("scenario\\.([^.]+)\\.([^.]+)\\.(in|out)");

    private ScenarioTopics() {
    }

    /** What a placeholder names. */
    public record Use(String integration, String scenario, Direction direction) {}

    /** The name of the property that carries the topic, without braces. */
    public static String key(String integration, String scenario, Direction direction) {
        return "scenario." + integration + "." + scenario + "." + direction.word();
    }

    public static String placeholder(String integration, String scenario, Direction direction) {
        return "{{" + key(integration, scenario, direction) + "}}";
    }

    public static Optional<Use> use(String key) {
        Matcher matcher = KEY.matcher(key);
        return matcher.matches()
                ? Optional.of(new Use(matcher.group(1), matcher.group(2),
                        matcher.group(3).equals("in") ? Direction.IN : Direction.OUT))
                : Optional.empty();
    }

    /** The topics of all scenarios in an environment, by key; scenarios without a topic there are absent. */
    public static SortedMap<String, String> resolve(List<Integration> integrations, String environment) {
        SortedMap<String, String> topics = new TreeMap<>();
        for (Integration integration : integrations) {
            for (Scenario scenario : integration.scenarios()) {
                for (Direction direction : Direction.values()) {
                    scenario.topic(direction, environment).ifPresent(topic -> topics
                            .put(key(integration.identifier(), scenario.identifier(), direction), topic.name()));
                }
            }
        }
        return topics;
    }

    /** The environments that any topic names, in order of appearance. */
    public static List<String> environments(Integration integration) {
        List<String> environments = new ArrayList<>();
        integration.scenarios().stream().flatMap(scenario -> scenario.topics().stream()).map(Topic::environment)
                .filter(environment -> !environment.isEmpty() && !environments.contains(environment))
                .forEach(environments::add);
        return environments;
    }
}
