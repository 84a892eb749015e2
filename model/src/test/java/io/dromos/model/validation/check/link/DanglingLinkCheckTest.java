package io.dromos.model.validation.check.link;

import static io.dromos.model.validation.check.CheckRun.findings;
import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.validation.Finding;
import io.dromos.model.validation.Surroundings;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DanglingLinkCheckTest {

    private final DanglingLinkCheck check = new DanglingLinkCheck();

    @Test
    void findsALinkThatLeadsNowhere() {
        String yaml = route(
                "- to: direct:orders\n- to:\n    uri: direct\n    parameters:\n      name: bils\n- wireTap:\n    uri: seda:later")
                + "- from:\n    uri: direct:bills\n    steps: []\n";

        assertThat(told(check, yaml)).containsExactly("4 WARNING dangling-link [direct:orders]",
                "8 WARNING dangling-link-near [bils]",
                "10 WARNING dangling-link [seda:later]");
        assertThat(findings(check, yaml).get(1).fixes()).containsExactly("bills");
    }

    @Test
    void readsTheAddressThatEnrichesAMessage() {
        String yaml = route("""
                - enrich:
                    constant: direct:prices
                - enrich:
                    expression:
                      constant:
                        expression: "direct:stock?timeout=5"
                - pollEnrich:
                    constant: seda:later
                - enrich:
                    simple: "direct:${header.where}"
                """);

        assertThat(told(check, yaml)).containsExactly("5 WARNING dangling-link [direct:prices]",
                "9 WARNING dangling-link [direct:stock]");
    }

    @Test
    void acceptsLinksThatAreListenedToOrKnownLater() {
        assertThat(told(check, route("- to: direct:a?timeout=5\n- toD: direct:${header.x}\n- to: \"direct:{{x}}\"")
                + "- from:\n    uri: \"direct:a\"\n    steps: []\n")).isEmpty();
    }

    @Test
    void tellsWhenAnotherFlowListens() {
        Surroundings others = new Surroundings(Optional.empty(), Set.of("direct:prices"));

        assertThat(findings(check, route("- to: direct:prices"), others)).extracting(Finding::code)
                .containsExactly("link-to-other-flow");
    }
}
