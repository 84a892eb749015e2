package io.dromos.model.validation.check.expression;

import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmptyExpressionCheckTest {

    private final EmptyExpressionCheck check = new EmptyExpressionCheck();

    @Test
    void findsWhatTheLanguageRefuses() {
        String yaml = route("""
                - setBody:
                    jq: ""
                - setBody:
                    xpath:
                """);

        assertThat(told(check, yaml)).containsExactly("5 ERROR empty-expression [\"\"]",
                "7 ERROR empty-expression [xpath]");
    }

    @Test
    void warnsOfOtherEmptyExpressions() {
        String yaml = route("""
                - setBody:
                    simple: ''
                - setBody:
                    expression:
                      groovy:
                        expression: ""
                - setBody:
                    simple: {}
                """);

        assertThat(told(check, yaml)).containsExactly("5 WARNING empty-expression ['']",
                "9 WARNING empty-expression [\"\"]",
                "11 WARNING empty-expression [simple]");
    }

    @Test
    void acceptsAnEmptyConstant() {
        String yaml = route("""
                - setBody:
                    constant: ""
                """);

        assertThat(told(check, yaml)).isEmpty();
    }
}
