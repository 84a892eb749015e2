package io.dromos.model.validation.check.option;

import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OptionGrammarCheckTest {

    private final OptionGrammarCheck check = new OptionGrammarCheck();

    @Test
    void findsWhatCannotBeTheClassOfAnException() {
        assertThat(told(check, route("- throwException:\n    exceptionType: java.lang Error\n    message: x")))
                .containsExactly("5 WARNING no-class-name [ Error]");
    }

    @Test
    void findsWhatCannotBePartOfAClassName() {
        assertThat(told(check, route("- convertBodyTo:\n    type: java.lang-String\n"
                + "- doTry:\n    steps:\n      - to: log:a\n    doCatch:\n      - exception:\n"
                + "          - java.lang.Exception\n          - java io\n        steps:\n          - to: log:b")))
                .containsExactly("5 WARNING no-class-name [-String]", "12 WARNING no-class-name [ io]");
    }

    @Test
    void findsPatternsOfNamesThatCamelCannotRead() {
        assertThat(told(check, route("- removeHeaders:\n    pattern: \"*Id\"\n- removeHeaders:\n    pattern: Camel*\n"
                + "- removeHeaders:\n    pattern: \"*\"\n- removeHeaders: \"(foo|bar).*\"")))
                .containsExactly("5 ERROR no-regular-expression [*]");
    }

    @Test
    void findsClassesThatThePlatformDoesNotHave() {
        assertThat(told(check, route("- throwException: {exceptionType: java.lang.Nope, message: x}\n"
                + "- convertBodyTo: \"java.lang.String[]\"\n- convertBodyTo: int\n"
                + "- setBody:\n    simple: {expression: x, resultType: org.apache.camel.Nope}")))
                .containsExactly("4 ERROR unknown-class [java.lang.Nope]",
                        "8 ERROR unknown-class [org.apache.camel.Nope]");
    }
}
