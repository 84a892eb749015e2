package io.dromos.model.validation.check.option;

import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneKindCheckTest {

    private final OneKindCheck check = new OneKindCheck();

    @Test
    void warnsOfASecondErrorHandlerAndOfASecondDataFormat() {
        String yaml = """
                - errorHandler:
                    deadLetterChannel:
                      deadLetterUri: log:a
                    noErrorHandler: {}
                """ + route("""
                - marshal:
                    id: a
                    json: {}
                    base64: {}
                """);

        assertThat(told(check, yaml)).containsExactly("4 WARNING one-kind-only [noErrorHandler]",
                "11 WARNING one-kind-only [base64]");
    }

    @Test
    void aSecondBalancerIsAnError() {
        String yaml = route("""
                - loadBalance:
                    roundRobinLoadBalancer: {}
                    randomLoadBalancer: {}
                    steps: []
                """);

        assertThat(told(check, yaml)).containsExactly("6 ERROR one-kind-only [randomLoadBalancer]");
    }

    @Test
    void otherElementsMayHoldSeveralMaps() {
        String yaml = route("""
                - aggregate:
                    correlationExpression:
                      constant: a
                    completionSizeExpression:
                      constant: 1
                    steps: []
                """);

        assertThat(told(check, yaml)).isEmpty();
    }

    @Test
    void anExceptionIsHandledOrContinued() {
        String yaml = """
                - onException:
                    exception: [java.lang.Exception]
                    handled: {constant: "true"}
                    continued: {constant: "true"}
                    redeliveryPolicy: {}
                """;

        assertThat(told(check, yaml)).containsExactly("4 WARNING one-kind-only [continued]");
    }
}
