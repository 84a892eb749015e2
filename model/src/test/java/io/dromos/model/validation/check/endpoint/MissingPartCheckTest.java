package io.dromos.model.validation.check.endpoint;

import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import org.junit.jupiter.api.Test;

class MissingPartCheckTest {

    private final MissingPartCheck check = new MissingPartCheck(BundledCatalog.shared());

    @Test
    void findsAnAddressWithoutItsPath() {
        assertThat(told(check, route("- to: \"kafka:\"\n- to: direct")))
                .containsExactly("4 WARNING missing-part [kafka:]", "5 WARNING missing-part [direct]");
    }

    @Test
    void takesThePathFromTheParametersToo() {
        assertThat(told(check, route(
                "- to:\n    uri: kafka\n    parameters:\n      topic: a\n- to: jms:orders\n- to: \"kafka:{{topic}}\"")))
                .isEmpty();
    }

    @Test
    void isAnErrorWhereTheLoaderMakesTheAddress() {
        assertThat(told(check, route("- to:\n    uri: direct\n    parameters:\n      timeout: 5")))
                .containsExactly("5 ERROR missing-part [direct]");
    }
}
