package io.dromos.model.validation.check.structure;

import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DuplicateIdCheckTest {

    private final DuplicateIdCheck check = new DuplicateIdCheck();

    @Test
    void findsAStepThatTakesTheIdOfAnother() {
        assertThat(told(check, route(
                "- log:\n    id: a\n    message: x\n- choice:\n    when:\n      - id: a\n        simple: ${body}")))
                .containsExactly("9 ERROR duplicate-id [a]");
    }

    @Test
    void findsARouteThatTakesTheIdOfAnother() {
        String yaml = """
                - route:
                    id: a
                    from:
                      uri: timer:a
                      steps: []
                - route:
                    id: a
                    from:
                      uri: timer:b
                      steps: []
                """;

        assertThat(told(check, yaml)).containsExactly("7 ERROR duplicate-id [a]");
    }

    @Test
    void aRouteAndAStepMayShareAnId() {
        assertThat(told(check,
                "- route:\n    id: a\n    from:\n      uri: timer:a\n      steps:\n        - log:\n            id: a\n            message: x\n"))
                .isEmpty();
    }

    @Test
    void theStepsOfOneTemplateAreComparedWithEachOther() {
        assertThat(told(check,
                "- routeTemplate:\n    id: t\n    from:\n      uri: timer:a\n      steps:\n        - log:\n            id: a\n        - to:\n            id: a\n            uri: log:x\n"))
                .containsExactly("9 ERROR duplicate-id [a]");
    }

    @Test
    void warnsOfASecondTemplateWithTheSameId() {
        String template = "- routeTemplate:\n    id: t\n    from:\n      uri: timer:a\n      steps: []\n";

        assertThat(told(check, template + template)).containsExactly("7 WARNING duplicate-template [t]");
    }

    @Test
    void templatesAndPlaceholdersMakeIdsOfTheirOwn() {
        String template = "- routeTemplate:\n    id: t\n    from:\n      uri: timer:a\n      steps:\n        - log:\n            id: a\n            message: x\n";

        assertThat(told(check, template + template.replace("id: t", "id: u"))).isEmpty();
        assertThat(told(check,
                route("- log:\n    id: \"{{x}}\"\n    message: x\n- log:\n    id: \"{{x}}\"\n    message: x")))
                .isEmpty();
    }
}
