package io.dromos.model.validation.check.declaration;

import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import org.junit.jupiter.api.Test;

class KameletCheckTest {

    private static final String HEAD = """
            apiVersion: camel.apache.org/v1
            kind: Kamelet
            metadata:
              name: a-source
            """;

    private final KameletCheck check = new KameletCheck(BundledCatalog.shared());

    @Test
    void findsAKameletWithoutATemplate() {
        assertThat(told(check, HEAD + "spec:\n  definition: {}\n"))
                .containsExactly("1 WARNING missing-kamelet-template [apiVersion]");
    }

    @Test
    void findsKeysThatATemplateDoesNotTake() {
        String yaml = HEAD + """
                spec:
                  template:
                    frm:
                      uri: timer:a
                    beans: []
                """;

        assertThat(told(check, yaml)).containsExactly("6 WARNING missing-one-of [template]",
                "7 WARNING unknown-option-near [frm]");
    }

    @Test
    void takesATemplateThatHoldsARoute() {
        assertThat(told(check, HEAD + "spec:\n  template:\n    route:\n      from:\n        uri: timer:a\n")).isEmpty();
        assertThat(told(check, HEAD + "spec:\n  template:\n    beans: []\n    from:\n      uri: timer:a\n")).isEmpty();
    }
}
