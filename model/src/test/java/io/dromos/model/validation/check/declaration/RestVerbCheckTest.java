package io.dromos.model.validation.check.declaration;

import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RestVerbCheckTest {

    private final RestVerbCheck check = new RestVerbCheck();

    @Test
    void findsTheSameVerbAndPathTwice() {
        String yaml = """
                - rest:
                    get:
                      - to: mock:a
                      - to: mock:b
                      - path: /c
                        to: mock:c
                      - path: /c
                        to: mock:d
                    post:
                      - path: /c
                        to: mock:e
                """;

        assertThat(told(check, yaml)).containsExactly("4 ERROR duplicate-verb [to]",
                "7 ERROR duplicate-verb-path [/c]");
    }

    @Test
    void findsADirectTargetThatAnotherOperationHas() {
        String yaml = """
                - rest:
                    get:
                      - path: /a
                        to: direct:a
                    put:
                      - path: /a
                        to: {uri: direct:a}
                """;

        assertThat(told(check, yaml)).containsExactly("7 ERROR duplicate-target [direct:a]");
    }

    @Test
    void takesOneTargetTwiceWhereRoutesStayApart() {
        String yaml = """
                - restConfiguration:
                    inlineRoutes: false
                - rest:
                    get:
                      - to: direct:a
                    put:
                      - to: direct:a
                """;

        assertThat(told(check, yaml)).isEmpty();
    }

    @Test
    void findsAnOperationWithoutATarget() {
        String yaml = """
                - rest:
                    get:
                      - path: /a
                      - path: /b
                        to: ""
                      - path: /c
                        disabled: true
                """;

        assertThat(told(check, yaml)).containsExactly("3 ERROR missing-target [path]",
                "4 ERROR missing-target [path]");
    }
}
