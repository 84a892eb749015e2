package io.dromos.model.validation.check.structure;

import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DuplicateKeyCheckTest {

    private final DuplicateKeyCheck check = new DuplicateKeyCheck();

    @Test
    void findsBothOfTwoEqualKeys() {
        assertThat(told(check, route("- log:\n    message: a\n    message: b")))
                .containsExactly("5 ERROR duplicate-key [message]", "6 ERROR duplicate-key [message]");
    }

    @Test
    void looksBelowOptionsToo() {
        assertThat(told(check, route("- to:\n    uri: http:x\n    parameters:\n      a: 1\n      b: 2\n      a: 3")))
                .containsExactly("7 ERROR duplicate-key [a]", "9 ERROR duplicate-key [a]");
    }

    @Test
    void equalKeysInDifferentMapsAreNoDuplicates() {
        assertThat(told(check, route("- log:\n    message: a\n- log:\n    message: a"))).isEmpty();
    }
}
