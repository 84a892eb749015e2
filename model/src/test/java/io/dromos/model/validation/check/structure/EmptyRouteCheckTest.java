package io.dromos.model.validation.check.structure;

import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmptyRouteCheckTest {

    private final EmptyRouteCheck check = new EmptyRouteCheck();

    @Test
    void warnsOfARouteWithoutSteps() {
        String yaml = """
                - from:
                    uri: timer:a
                    steps: []
                - route:
                    id: b
                    from:
                      uri: timer:b
                """;

        assertThat(told(check, yaml)).containsExactly("1 WARNING no-steps [from]",
                "4 WARNING no-steps [route]");
    }

    @Test
    void findsARouteWithoutASource() {
        String yaml = """
                - from:
                - from:
                    uri: timer:a
                    steps:
                      - log: a
                """;

        assertThat(told(check, yaml)).containsExactly("1 ERROR no-source [from]");
    }

    @Test
    void stepsOfAnotherRouteAreSteps() {
        String yaml = """
                - from: &other
                    uri: direct:a
                    steps: &steps
                      - stop: {}
                - from:
                    uri: direct:b
                    steps: *steps
                - route:
                    from: {<<: *other}
                """;

        assertThat(told(check, yaml)).isEmpty();
    }
}
