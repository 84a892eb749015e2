package io.dromos.model.validation.check.endpoint;

import static io.dromos.model.validation.check.CheckRun.findings;
import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import org.junit.jupiter.api.Test;

class UnknownComponentCheckTest {

    private final UnknownComponentCheck check = new UnknownComponentCheck(BundledCatalog.shared());

    @Test
    void aSlipOfTheFingerIsAnError() {
        String yaml = route("- to: kafak:orders\n- to:\n    uri: \"htttp:x\"");

        assertThat(told(check, yaml)).containsExactly("4 ERROR unknown-component-near [kafak]",
                "6 ERROR unknown-component-near [htttp]");
        assertThat(findings(check, yaml).getFirst().fixes()).contains("kafka");
    }

    @Test
    void aNameNearToNoneMayBeTheirOwn() {
        assertThat(told(check, route("- to: shop-pricing:orders")))
                .containsExactly("4 WARNING unknown-component [shop-pricing]");
    }

    @Test
    void leavesAddressesAloneThatAreKnownOnlyLater() {
        assertThat(told(check, route(
                "- to: \"{{target}}\"\n- toD: ${header.to}\n- to: \"{{kind}}:x\"\n- toD: \"language:simple:a\"\n- to: log:a")))
                .isEmpty();
    }

    @Test
    void aSchemeInCapitalsIsASlip() {
        assertThat(told(check, route("- to: Direct:a"))).containsExactly("4 ERROR unknown-component-near [Direct]");
    }
}
