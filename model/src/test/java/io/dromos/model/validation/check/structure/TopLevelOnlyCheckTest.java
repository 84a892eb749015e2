package io.dromos.model.validation.check.structure;

import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopLevelOnlyCheckTest {

    private final TopLevelOnlyCheck check = new TopLevelOnlyCheck();

    @Test
    void findsAStepThatCamelTakesOnlyDirectlyInARoute() {
        assertThat(told(check, route("- filter:\n    simple: ${body}\n    steps:\n      - saga:\n          steps: []")))
                .containsExactly("7 ERROR top-level-only [saga]");
    }

    @Test
    void staysSilentDirectlyInARoute() {
        assertThat(told(check, route("- saga:\n    steps: []\n- transacted: {}"))).isEmpty();
    }

    @Test
    void whatCatchesStandsOnlyInATry() {
        String yaml = route("- doCatch:\n    steps: []\n- doTry:\n    steps:\n      - doFinally:\n          steps: []");

        assertThat(told(check, yaml)).containsExactly("4 ERROR outside-try [doCatch]");
    }
}
