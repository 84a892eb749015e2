package io.dromos.model.validation.check.link;

import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DuplicateConsumerCheckTest {

    private final DuplicateConsumerCheck check = new DuplicateConsumerCheck();

    @Test
    void findsASecondRouteThatListensToTheSame() {
        String yaml = """
                - from:
                    uri: direct:a
                    steps: []
                - from:
                    uri: direct
                    parameters:
                      name: a
                    steps: []
                """;

        assertThat(told(check, yaml)).containsExactly("7 ERROR duplicate-consumer [a]");
    }

    @Test
    void staysSilentWhereOnlyOneStarts() {
        String yaml = """
                - from:
                    uri: direct:a
                    steps: []
                - route:
                    autoStartup: false
                    from:
                      uri: direct:a
                      steps: []
                - from:
                    uri: seda:b?multipleConsumers=true
                    steps: []
                - from:
                    uri: seda:b?multipleConsumers=true
                    steps: []
                """;

        assertThat(told(check, yaml)).isEmpty();
    }
}
