package io.dromos.model.validation.check.advice;

import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorHandlingCheckTest {

    private final ErrorHandlingCheck check = new ErrorHandlingCheck();

    @Test
    void findsARouteThatSaysNothingAboutFailures() {
        assertThat(told(check, route("- to: http:x"))).containsExactly("1 INFO no-error-handling [from]");
    }

    @Test
    void isSatisfiedByWhateverHandlesErrors() {
        assertThat(told(check, route("- doTry:\n    steps:\n      - to: http:x"))).isEmpty();
        assertThat(told(check, "- onException:\n    exception: [java.lang.Exception]\n" + route("- to: http:x")))
                .isEmpty();
        assertThat(told(check, route("- log: nothing leaves"))).isEmpty();
    }
}
