package io.dromos.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import io.dromos.protocol.v1.Operation;
import io.dromos.service.support.FlowPackage;
import io.dromos.service.support.RunningService;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    private static final String SOURCE = """
            - route:
                id: main
                from:
                  uri: direct:start
                  steps:
                    - log:
                        id: say
                        message: "said ${body}"
            """;

    @Test
    void postgresqlKeepsWhatRunsAndWhatWasSaid(@TempDir Path folder) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            String[] settings = {"--dromos.database.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                    "--dromos.database.user=postgres"};
            try (RunningService first = RunningService.start(folder.resolve("data"), settings)) {
                Operation done = first.client().deploy(FlowPackage.of("flow", SOURCE), "flow");
                assertThat(done.getPhase()).isEqualTo(Operation.Phase.DONE);
            }

            try (RunningService second = RunningService.start(folder.resolve("data"), settings)) {
                assertThat(second.client().execute("flow", "hi").hasFault()).isFalse();
                assertThat(second.client().logs("flow")).extracting(line -> line.getMessage()).contains("said hi",
                        "Deployed revision 1");
            }
        }
    }
}
