package io.dromos.model.validation.check.option;

import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceholderCheckTest {

    private final PlaceholderCheck check = new PlaceholderCheck();

    @Test
    void findsAPlaceholderThatIsNotClosed() {
        String yaml = route("""
                - to: "log:{{name"
                - log:
                    message: "{{a}} {{?b} c"
                    loggingLevel: "{{level}"
                """);

        assertThat(told(check, yaml)).containsExactly("4 WARNING open-placeholder [{{name]",
                "6 WARNING open-placeholder [{{?b}]",
                "7 WARNING open-placeholder [{{level}]");
    }

    @Test
    void readsGapsOfATemplateAsPartsOfTheName() {
        String yaml = route("""
                - to: "kafka:{{scenario.<<integration>>.<<scenario>>.out}}?groupId={{<<group>>}}"
                - to: "kafka:{{scenario.<<scenario>>.out"
                """);

        assertThat(told(check, yaml))
                .containsExactly("5 WARNING open-placeholder [{{scenario.<<scenario>>.out]");
    }

    @Test
    void leavesClosedOnesAndOtherTemplatesAlone() {
        String yaml = route("""
                - to: "log:{{name}}?level={{level:INFO}}&marker={{a:{{b}}}}"
                - setBody:
                    groovy: "[a: {{ it }}]"
                """);

        assertThat(told(check, yaml)).isEmpty();
    }
}
