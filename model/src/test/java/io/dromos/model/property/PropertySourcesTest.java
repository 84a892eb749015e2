package io.dromos.model.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PropertySourcesTest {

    private final PropertySet common = set("common", row("url", "general", ""), row("url", "of test", "test"),
            row("only", "common", ""));
    private final PropertySet team = set("team", row("url", "team", ""));
    private final PropertySet none = set("");

    @Test
    void theLastSetThatHasANameWins() {
        var resolved = new PropertySources(List.of(), List.of(common, team), none).resolve("test");

        assertThat(shown(resolved)).isEqualTo(Map.of("url", "team", "only", "common"));
    }

    @Test
    void withinOneSetTheRowOfTheEnvironmentWins() {
        PropertySources sources = new PropertySources(List.of(), List.of(team, common), none);

        assertThat(shown(sources.resolve("test"))).containsEntry("url", "of test");
        assertThat(shown(sources.resolve("prod"))).containsEntry("url", "general");
    }

    @Test
    void theFlowsInternalSetWinsOverAllAndTheOriginTellsWhomItOverrode() {
        PropertySet internal = set("", row("url", "mine", ""));

        ResolvedProperty url = new PropertySources(List.of(), List.of(common, team), internal).resolve("test")
                .get("url");

        assertThat(url).isEqualTo(new ResolvedProperty("url", new PropertyValue.Plain("mine"),
                new Origin.OfInternalSet(""),
                List.of(new Origin.OfSharedSet("team", ""), new Origin.OfSharedSet("common", "test"))));
    }

    @Test
    void aRowMayReplaceTheTopicOfAScenario() {
        var topic = new PropertySources.TopicValue("scenario.n.s.out", "topic", "n", "s");

        var alone = new PropertySources(List.of(topic), List.of(), none).resolve("dev");
        var replaced = new PropertySources(List.of(topic), List.of(set("x", row("scenario.n.s.out", "mine", ""))),
                none).resolve("dev");

        assertThat(shown(alone)).isEqualTo(Map.of("scenario.n.s.out", "topic"));
        assertThat(shown(replaced)).isEqualTo(Map.of("scenario.n.s.out", "mine"));
    }

    @Test
    void aRowOfAnotherEnvironmentAloneHasNoNameHere() {
        assertThat(new PropertySources(List.of(), List.of(set("x", row("a", "1", "prod"))), none).resolve("dev"))
                .isEmpty();
    }

    private static Map<String, String> shown(Map<String, ResolvedProperty> resolved) {
        return resolved.values().stream()
                .collect(java.util.stream.Collectors.toMap(ResolvedProperty::name, it -> it.value().shown()));
    }

    private static PropertyRow row(String name, String value, String environment) {
        return new PropertyRow(name, new PropertyValue.Plain(value), environment);
    }

    private static PropertySet set(String name, PropertyRow... rows) {
        return new PropertySet(name, List.of(rows));
    }
}
