package io.dromos.model.validation.check.option;

import static io.dromos.model.validation.check.CheckRun.findings;
import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import org.junit.jupiter.api.Test;

class UnknownOptionCheckTest {

    private final UnknownOptionCheck check = new UnknownOptionCheck(BundledCatalog.shared());

    @Test
    void findsAKeyThatTheStepDoesNotHave() {
        String yaml = route("- log:\n    mesage: a\n    zzzzzzz: b");

        assertThat(told(check, yaml)).containsExactly("5 ERROR unknown-option-near [mesage]",
                "6 ERROR unknown-option [zzzzzzz]");
        assertThat(findings(check, yaml).getFirst().fixes()).containsExactly("message");
        assertThat(findings(check, yaml).getFirst().location().option()).isEqualTo("mesage");
    }

    @Test
    void looksIntoPartsAndLanguages() {
        assertThat(told(check,
                "- onException:\n    exception: [java.lang.Exception]\n    redeliveryPolicy:\n      maximumRedelivery: 3\n"))
                .containsExactly("4 ERROR unknown-option-near [maximumRedelivery]");
        assertThat(told(check, route("- setBody:\n    expression:\n      simpel: a")))
                .containsExactly("6 ERROR unknown-option-near [simpel]");
        assertThat(told(check, route("- setBody:\n    simple:\n      expresion: a")))
                .containsExactly("6 ERROR unknown-option-near [expresion]");
    }

    @Test
    void findsStepsWhereNoneCanStand() {
        assertThat(told(check, route("- setBody:\n    constant: a\n    steps:\n      - log: x")))
                .containsExactly("6 ERROR unknown-option [steps]");
    }

    @Test
    void acceptsKebabCaseLanguagesPlaceholdersAndFreeMaps() {
        assertThat(told(check, route(
                "- log:\n    message: a\n    logging-level: INFO\n- to:\n    uri: http:x\n    parameters:\n      any: 1\n- setBody:\n    jq: .a\n- setBody:\n    exchange-property: a")))
                .isEmpty();
    }

    @Test
    void leavesATextWhereOptionsBelongToTheCheckOfForms() {
        assertThat(told(check, "- routeConfiguration:\n    intercept:\n      - intercept: a\n")).isEmpty();
    }

    @Test
    void leavesResourcesOfKubernetesAlone() {
        assertThat(told(check,
                "apiVersion: camel.apache.org/v1\nkind: Pipe\nmetadata:\n  name: a\nspec:\n  source:\n    uri: timer:x\n  steps:\n    - uri: log:a\n      foo: b\n  sink:\n    uri: log:b\n"))
                .isEmpty();
    }
}
