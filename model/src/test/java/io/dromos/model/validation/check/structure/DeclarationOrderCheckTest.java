package io.dromos.model.validation.check.structure;

import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeclarationOrderCheckTest {

    private final DeclarationOrderCheck check = new DeclarationOrderCheck();

    @Test
    void findsWhatStandsBehindARoute() {
        String yaml = """
                - from:
                    uri: timer:a
                    steps: []
                - onException:
                    exception: [java.lang.Exception]
                - intercept: {steps: []}
                """;

        assertThat(told(check, yaml)).containsExactly("4 ERROR after-route [onException]",
                "6 ERROR after-route [intercept]");
    }

    @Test
    void acceptsThemBeforeTheFirstRouteAndOthersAnywhere() {
        String yaml = """
                - routeTemplate:
                    id: t
                    from: {uri: "direct:a", steps: []}
                - onCompletion: {steps: []}
                - from:
                    uri: timer:a
                    steps: []
                - errorHandler: {noErrorHandler: {}}
                - routeConfiguration: {id: a}
                """;

        assertThat(told(check, yaml)).isEmpty();
    }
}
