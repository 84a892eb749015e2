package io.dromos.model.validation.check.option;

import static io.dromos.model.validation.check.CheckRun.findings;
import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OptionValueCheckTest {

    private final OptionValueCheck check = new OptionValueCheck();

    @Test
    void findsValuesThatCannotBeConverted() {
        String yaml = route(
                "- split:\n    simple: ${body}\n    streaming: yess\n    timeout: soon\n- log:\n    message: a\n    loggingLevel: LOUD\n- aggregate:\n    completionSize: ten");

        assertThat(told(check, yaml)).containsExactly("6 ERROR no-boolean [yess]", "7 ERROR no-duration [soon]",
                "10 ERROR no-choice [LOUD]",
                "12 ERROR no-integer [ten]");
    }

    @Test
    void proposesTheNearestChoice() {
        assertThat(findings(check, route("- log:\n    message: a\n    loggingLevel: WARNN")).getFirst().fixes())
                .containsExactly("WARN");
    }

    @Test
    void acceptsWhatCamelConvertsAndWhatIsKnownLater() {
        assertThat(told(check, route(
                "- split:\n    simple: ${body}\n    streaming: \"{{s}}\"\n    timeout: 2m30s\n- log:\n    message: a\n    loggingLevel: warn\n- multicast:\n    parallelProcessing: \"#flag\"")))
                .isEmpty();
    }

    @Test
    void findsWrongValuesOfShortForms() {
        assertThat(told(check, route("- setExchangePattern: InOutt\n- sample: soon")))
                .containsExactly("4 ERROR no-choice [InOutt]", "5 ERROR no-duration [soon]");
    }

    @Test
    void findsWhatIsEmptyThoughItsTypeKnowsNoEmptyValue() {
        assertThat(told(check, route("- split:\n    streaming:\n    delimiter:\n- threads:\n    poolSize: ''")))
                .containsExactly("5 ERROR no-value [streaming]", "8 ERROR no-value ['']");
    }

    @Test
    void aPortIsANumber() {
        assertThat(told(check, "- restConfiguration:\n    port: abc\n- restConfiguration:\n    port: \"{{port}}\"\n"))
                .containsExactly("2 ERROR no-integer [abc]");
    }

    @Test
    void warnsWhereCamelTakesOtherChoicesToo() {
        assertThat(told(check, "- restConfiguration:\n    component: mine\n    producerComponent:\n"))
                .containsExactly("2 WARNING no-choice [mine]");
    }
}
