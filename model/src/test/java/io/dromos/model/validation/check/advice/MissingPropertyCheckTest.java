package io.dromos.model.validation.check.advice;

import static io.dromos.model.validation.check.CheckRun.findings;
import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.validation.Surroundings;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MissingPropertyCheckTest {

    private final MissingPropertyCheck check = new MissingPropertyCheck();

    @Test
    void findsAPlaceholderThatNoPropertySetDefines() {
        String yaml = route("- to: \"http:{{host}}/{{path}}?x={{?maybe}}&y={{a:b}}&z={{env:HOME}}\"");
        Surroundings known = new Surroundings(Optional.of(Set.of("host")), Set.of());

        assertThat(told(yaml, findings(check, yaml, known))).containsExactly("4 INFO missing-property [{{path}}]");
    }

    @Test
    void staysSilentWhenPropertiesAreNotKnown() {
        assertThat(told(check, route("- to: \"http:{{host}}\""))).isEmpty();
    }
}
