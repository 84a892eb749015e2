package io.dromos.model.validation.check.endpoint;

import static io.dromos.model.validation.check.CheckRun.findings;
import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import org.junit.jupiter.api.Test;

class UnknownParameterCheckTest {

    private final UnknownParameterCheck check = new UnknownParameterCheck(BundledCatalog.shared());

    @Test
    void findsASlipInTheQueryAndInTheMap() {
        String yaml = route(
                "- to: \"log:a?showHeders=true\"\n- to:\n    uri: log:a\n    parameters:\n      showHeadrs: true");

        assertThat(told(check, yaml)).containsExactly("4 ERROR unknown-parameter-near [showHeders]",
                "8 ERROR unknown-parameter-near [showHeadrs]");
        assertThat(findings(check, yaml).getFirst().fixes()).first().isEqualTo("showHeaders");
    }

    @Test
    void aNameNearToNoneMayBelongToAnotherVersion() {
        assertThat(told(check, route("- to: log:a?somethingNew=1")))
                .containsExactly("4 WARNING unknown-parameter [somethingNew]");
    }

    @Test
    void takesPrefixesPathPartsAndWhatLenientComponentsHandOn() {
        assertThat(told(check, route(
                "- to:\n    uri: kafka\n    parameters:\n      topic: a\n      additionalProperties.x.y: 1\n- to: http:x?anything=1\n- to: log:a?{{rest}}\n- to: log:a?showall=true")))
                .isEmpty();
    }

    @Test
    void findsTheRightLineOfAnAddressOverSeveral() {
        assertThat(told(check, route("- to: >-\n    log:a?showBody=true\n    &showHeadrs=true")))
                .containsExactly("6 ERROR unknown-parameter-near [showHeadrs]");
    }
}
