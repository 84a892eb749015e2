package io.dromos.model.validation.check.structure;

import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeveralKeysCheckTest {

    private final SeveralKeysCheck check = new SeveralKeysCheck();

    @Test
    void findsAKeyThatIsIndentedTooLittle() {
        assertThat(told(check, route("- setBody:\n  constant: a"))).containsExactly("5 ERROR several-keys [constant]");
    }

    @Test
    void findsAnItemThatIsNoStep() {
        assertThat(told(check, route("- stop"))).containsExactly("4 ERROR no-step [stop]");
    }

    @Test
    void findsAKeyBesideARouteThatIsFromAlone() {
        assertThat(told(check, "- from:\n    uri: timer:x\n    steps: []\n  id: x\n"))
                .containsExactly("4 ERROR several-keys [id]");
    }

    @Test
    void acceptsOneStepInEachItem() {
        assertThat(told(check, route("- stop: {}\n- log: x"))).isEmpty();
    }
}
