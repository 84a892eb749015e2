package io.dromos.model.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNamesTest {

    private static final List<String> KNOWN = List.of("body", "header", "headers", "headerAs", "bodyAs");

    @Test
    void findsWhatIsOneSlipAway() {
        assertThat(NearestNames.of("bdoy", KNOWN)).first().isEqualTo("body");
        assertThat(NearestNames.of("Header", KNOWN)).first().isEqualTo("header");
    }

    @Test
    void staysSilentWhenNothingIsNear() {
        assertThat(NearestNames.of("zzzzzz", KNOWN)).isEmpty();
    }
}
