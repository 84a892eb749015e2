package io.dromos.service.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import io.dromos.protocol.v1.ExecuteResponse;
import io.dromos.protocol.v1.Finding;
import io.dromos.protocol.v1.Operation;
import io.dromos.service.support.FlowPackage;
import io.dromos.service.support.RunningService;

/**
 * What attackers are after: a file with a secret, a file that they must not make, the environment of the service.
 *
 * @param secret
 *            outside of every flow's folder
 * @param forbidden
 *            must never be there
 */
record Prey(RunningService service, Path secret, Path forbidden) implements AutoCloseable {

    static final String CODE = "attack";
    private static final String SECRET = "the-secret-of-the-house";

    static Prey start(Path folder) throws IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, SECRET);
        return new Prey(RunningService.start(folder.resolve("data")), secret, folder.resolve("forbidden"));
    }

    /** Puts the places of the prey into the text of an attack. */
    String aimed(String text) {
        return text.replace("SECRET", secret.toString()).replace("FORBIDDEN", forbidden.toString())
                .replace("ROOT/", "../".repeat(30));
    }

    /** Deploys and calls a flow; gives all that came back. */
    String attack(FlowPackage flow, String body) throws Exception {
        Files.deleteIfExists(forbidden);
        Operation deployed = service.client().deploy(flow, CODE);
        try {
            if (deployed.getPhase() != Operation.Phase.DONE) {
                return "refused: " + deployed.getFindingsList().stream().map(Prey::words)
                        .collect(Collectors.joining("\n"));
            }
            ExecuteResponse answer = service.client().execute(CODE, aimed(body));
            return answer.hasFault()
                    ? "refused: " + answer.getFault().getMessage()
                    : answer.getBody().getData().toStringUtf8();
        } finally {
            service.client().undeploy(CODE);
        }
    }

    private static String words(Finding finding) {
        return finding.getMessage() + " " + finding.getFixesList();
    }

    /** Nothing was read, nothing was made. */
    void isSafeFrom(String said) {
        assertThat(said).doesNotContain(SECRET).doesNotContain(System.getenv("PATH"))
                .doesNotContain(System.getProperty("java.class.path"));
        assertThat(forbidden).doesNotExist();
    }

    @Override
    public void close() {
        service.close();
    }
}
