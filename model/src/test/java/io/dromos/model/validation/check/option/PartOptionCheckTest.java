package io.dromos.model.validation.check.option;

import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import org.junit.jupiter.api.Test;

class PartOptionCheckTest {

    private final PartOptionCheck check = new PartOptionCheck(BundledCatalog.shared());

    @Test
    void findsAPartWithoutANeededOption() {
        String yaml = route("""
                - setHeaders:
                    headers:
                      - constant: a
                      - name: b
                        constant: c
                """);

        assertThat(told(check, yaml)).containsExactly("6 WARNING missing-option [constant]");
    }

    @Test
    void findsADeadLetterChannelWithoutAnAddress() {
        String yaml = """
                - errorHandler:
                    deadLetterChannel: {}
                """;

        assertThat(told(check, yaml)).containsExactly("2 WARNING missing-option [deadLetterChannel]");
    }
}
