package io.dromos.model.validation.check.advice;

import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FixedAddressCheckTest {

    private final FixedAddressCheck check = new FixedAddressCheck();

    @Test
    void findsTheAddressOfAnotherSystem() {
        assertThat(told(check, route("- to: https://example.org/a")))
                .containsExactly("4 INFO fixed-address [example.org/a]");
    }

    @Test
    void aPropertyLetsEachEnvironmentHaveItsOwn() {
        assertThat(told(check, route("- to: \"https://{{shop.host}}/a\"\n- to: log:x"))).isEmpty();
    }
}
