package io.dromos.model.validation.check.declaration;

import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PipeCheckTest {

    private static final String HEAD = "apiVersion: camel.apache.org/v1\nkind: Pipe\nmetadata:\n  name: a\n";

    private final PipeCheck check = new PipeCheck();

    @Test
    void anEndOutsideOfSpecIsMissing() {
        String yaml = HEAD + """
                spec:
                source:
                  uri: timer:a
                """;

        assertThat(told(check, yaml)).containsExactly("5 WARNING missing-pipe-end [spec]",
                "5 WARNING missing-pipe-end [spec]", "6 WARNING outside-spec [source]");
    }

    @Test
    void anEndNamesAKameletOrAnAddress() {
        String yaml = HEAD + """
                spec:
                  source:
                    ref:
                    kind: Kamelet
                    name: timer-source
                  steps:
                    - ref: {kind: Kamelet, name: log-action}
                    - properties: {a: b}
                  sink:
                    uri: log:a
                """;

        assertThat(told(check, yaml)).containsExactly("6 WARNING nothing-named [source]",
                "12 WARNING nothing-named [properties]");
    }
}
