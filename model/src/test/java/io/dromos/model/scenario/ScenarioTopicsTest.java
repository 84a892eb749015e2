package io.dromos.model.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScenarioTopicsTest {

    @Test
    void theEnvironmentsOwnTopicWinsOverThatOfAllEnvironments() {
        List<Integration> integrations = List.of(Notifications.integration());

        assertThat(ScenarioTopics.resolve(integrations, "dev")).isEqualTo(Map.of(
                "scenario.notifications.send-email-otp.out", "dev.otp.out",
                "scenario.notifications.send-email-otp.in", "otp.in"));
        assertThat(ScenarioTopics.resolve(integrations, "prod")).isEqualTo(Map.of(
                "scenario.notifications.send-email-otp.out", "otp.out", "scenario.notifications.send-email-otp.in",
                "otp.in"));
    }

    @Test
    void aPlaceholderNamesItsScenarioAndBack() {
        String key = ScenarioTopics.key("notifications", "send-email-otp", Direction.OUT);

        assertThat(ScenarioTopics.placeholder("notifications", "send-email-otp", Direction.OUT))
                .isEqualTo("{{scenario.notifications.send-email-otp.out}}");
        assertThat(ScenarioTopics.use(key))
                .contains(new ScenarioTopics.Use("notifications", "send-email-otp", Direction.OUT));
        assertThat(ScenarioTopics.use("kafka.brokers")).isEmpty();
    }

    @Test
    void aSystemIsSentItsOwnWordForAConstant() {
        EnumerationConstant german = new EnumerationConstant("GERMAN", Map.of("MAILER", "de"));

        assertThat(german.sentTo("MAILER")).isEqualTo("de");
        assertThat(german.sentTo("CRM")).isEqualTo("GERMAN");
    }
}
