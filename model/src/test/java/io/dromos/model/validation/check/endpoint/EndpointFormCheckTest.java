package io.dromos.model.validation.check.endpoint;

import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import org.junit.jupiter.api.Test;

class EndpointFormCheckTest {

    private final EndpointFormCheck check = new EndpointFormCheck(BundledCatalog.shared());

    @Test
    void findsParametersInBothPlaces() {
        String yaml = route("""
                - to:
                    uri: direct:a?block=true
                    parameters:
                      timeout: 5
                """);

        assertThat(told(check, yaml)).containsExactly("5 ERROR parameters-twice [?block=true]");
    }

    @Test
    void findsStraySignsBetweenParameters() {
        String yaml = route("""
                - to: direct:a?block=true&&timeout=5
                - to: direct:a?block=true&
                """);

        assertThat(told(check, yaml)).containsExactly("4 ERROR stray-sign [&]",
                "5 ERROR stray-sign [&]");
    }

    @Test
    void findsAParameterTwiceAndOneWithoutAValue() {
        String yaml = route("""
                - to: direct:a?block=true&block=false
                - to: direct:a?block=
                """);

        assertThat(told(check, yaml)).containsExactly("4 ERROR duplicate-parameter [block]",
                "5 ERROR no-value [block]");
    }

    @Test
    void acceptsWhatCamelTakes() {
        String yaml = route("""
                - to: direct:a?block=true
                - to: http:a?b=c&b=d
                - toD: log:${body}?level=DEBUG
                - to: http:a?authPassword=RAW(a&&b)
                """);

        assertThat(told(check, yaml)).isEmpty();
    }
}
