package io.dromos.model.validation.check.structure;

import static io.dromos.model.validation.check.CheckRun.findings;
import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import org.junit.jupiter.api.Test;

class UnknownKindCheckTest {

    private final UnknownKindCheck check = new UnknownKindCheck(BundledCatalog.shared());

    @Test
    void findsAStepThatCamelDoesNotKnow() {
        String yaml = route("- setBdy:\n    constant: a\n- zzzzzzzz: {}");

        assertThat(told(check, yaml)).containsExactly("4 ERROR unknown-step-near [setBdy]",
                "6 ERROR unknown-step [zzzzzzzz]");
        assertThat(findings(check, yaml).getFirst().fixes()).containsExactly("setBody");
    }

    @Test
    void kebabCaseIsUnknownToCamelAsAStep() {
        String yaml = route("- set-body:\n    constant: a");

        assertThat(findings(check, yaml).getFirst().fixes()).containsExactly("setBody");
    }

    @Test
    void findsADeclarationThatNoFileCanHold() {
        assertThat(told(check, "- from:\n    uri: timer:a\n    steps: []\n- rout:\n    id: x\n"))
                .containsExactly("4 ERROR unknown-declaration-near [rout]");
    }

    @Test
    void kebabCaseIsUnknownToCamelAtTheTopOfAFile() {
        assertThat(told(check, "- on-exception:\n    exception: [java.lang.Exception]\n" + route("- log: a")))
                .containsExactly("1 ERROR unknown-declaration-near [on-exception]");
    }

    @Test
    void aBranchCannotStandAsAStep() {
        assertThat(told(check, route("- when:\n    simple: ${body}"))).containsExactly("4 ERROR misplaced-step [when]");
    }

    @Test
    void acceptsEveryStepOfTheCatalog() {
        for (String kind : BundledCatalog.shared().stepKinds()) {
            assertThat(told(check, route("- " + kind + ": {}"))).as(kind).isEmpty();
        }
    }

    @Test
    void aDeclarationCannotStandAsAStep() {
        assertThat(told(check, route("- rest: {}\n- from: timer:b\n- onException: {}")))
                .containsExactly("4 ERROR misplaced-step [rest]", "5 ERROR misplaced-step [from]");
    }
}
