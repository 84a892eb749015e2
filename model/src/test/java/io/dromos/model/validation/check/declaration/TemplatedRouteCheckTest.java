package io.dromos.model.validation.check.declaration;

import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplatedRouteCheckTest {

    private final TemplatedRouteCheck check = new TemplatedRouteCheck();

    @Test
    void findsATemplateThatIsNotThere() {
        String yaml = """
                - routeTemplate:
                    id: hello
                    from: {uri: "direct:a", steps: []}
                - templatedRoute:
                    routeTemplateRef: helo
                    routeId: a
                """;

        assertThat(told(check, yaml)).containsExactly("5 ERROR unknown-template [helo]");
    }

    @Test
    void findsAParameterThatIsNotGiven() {
        String yaml = """
                - routeTemplate:
                    id: hello
                    parameters:
                      - name: a
                      - name: b
                        defaultValue: c
                      - name: d
                        required: false
                      - name: e
                    from: {uri: "direct:a", steps: []}
                - templatedRoute:
                    routeTemplateRef: hello
                    routeId: a
                    parameters:
                      - name: e
                        value: f
                """;

        assertThat(told(check, yaml)).containsExactly("11 ERROR missing-template-parameter [templatedRoute]");
    }
}
