package io.dromos.model.validation.check.structure;

import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DanglingAliasCheckTest {

    private final DanglingAliasCheck check = new DanglingAliasCheck();

    @Test
    void findsAnAliasThatStandsBeforeItsAnchorOrHasNone() {
        assertThat(told(check, route("- log: *later\n- log: &later x\n- setBody:\n    constant: *never")))
                .containsExactly("4 ERROR dangling-alias [*later]", "7 ERROR dangling-alias [*never]");
    }

    @Test
    void aKeyMayHaveAnAnchor() {
        assertThat(told(check, route("- setHeader:\n    &key name: x\n    constant: *key"))).isEmpty();
    }

    @Test
    void anchorsAreThoseOfTheSameDocument() {
        String first = route("- log: &a x\n- log: *a");

        assertThat(told(check, first)).isEmpty();
        assertThat(told(check, first + "---\n" + route("- log: *a"))).containsExactly("10 ERROR dangling-alias [*a]");
    }
}
