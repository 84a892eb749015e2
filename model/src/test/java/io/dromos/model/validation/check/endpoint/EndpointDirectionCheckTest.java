package io.dromos.model.validation.check.endpoint;

import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import org.junit.jupiter.api.Test;

class EndpointDirectionCheckTest {

    private final EndpointDirectionCheck check = new EndpointDirectionCheck(BundledCatalog.shared());

    @Test
    void findsASourceThatNothingCanBeSentTo() {
        assertThat(told(check, route("- to: timer:again"))).containsExactly("4 ERROR only-receives [timer]");
    }

    @Test
    void findsATargetThatNothingComesFrom() {
        assertThat(told(check, "- from:\n    uri: log:a\n    steps: []\n")).containsExactly("2 ERROR only-sends [log]");
    }

    @Test
    void acceptsBothWaysWhereBothWork() {
        assertThat(told(check, "- from:\n    uri: kafka:a\n    steps:\n      - to: kafka:b\n")).isEmpty();
    }
}
