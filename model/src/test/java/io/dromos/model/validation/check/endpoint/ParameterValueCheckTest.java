package io.dromos.model.validation.check.endpoint;

import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import org.junit.jupiter.api.Test;

class ParameterValueCheckTest {

    private final ParameterValueCheck check = new ParameterValueCheck(BundledCatalog.shared());

    @Test
    void findsValuesThatTheComponentCannotConvert() {
        String yaml = route(
                "- to: log:a?showBody=yess\n- to:\n    uri: log:a\n    parameters:\n      groupSize: many\n      level: LOUD\n      Plain: treu");

        assertThat(told(check, yaml)).containsExactly("4 ERROR no-boolean [yess]", "8 ERROR no-integer [many]",
                "9 WARNING no-choice [LOUD]", "10 ERROR no-boolean [treu]");
    }

    @Test
    void takesPlaceholdersReferencesRawValuesAndTimesWithUnits() {
        assertThat(told(check,
                "- from:\n    uri: timer:a?period=1m30s&repeatCount={{n}}&delay=500\n    steps:\n      - to: log:a?showBody=#flag&groupSize=RAW(5)\n"))
                .isEmpty();
    }

    @Test
    void acceptsATimeWhereMillisecondsAreCounted() {
        assertThat(told(check, "- from:\n    uri: \"scheduler:a?delay=1h30m&initialDelay=10s\"\n    steps: []\n"))
                .isEmpty();
    }

    @Test
    void aChoiceThatAClassListsIsCertain() {
        assertThat(told(check, "- from:\n    uri: \"direct:a?exchangePattern=Sometimes\"\n    steps: []\n"))
                .containsExactly("2 ERROR no-choice [Sometimes]");
    }

    @Test
    void aDashIsNoUpperCase() {
        assertThat(told(check, "- from:\n    uri: \"file:a?readLock=file-lock\"\n    steps: []\n")).hasSize(1);
    }
}
