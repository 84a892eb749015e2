package io.dromos.designer.service;

import io.dromos.deploy.IntegrationHost;
import io.dromos.deploy.Transport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service writes into {@code service.json} of its data folder when it is ready: its process and its port. The
 * token lies beside it in a file that only the user can read.
 */
record Announcement(long pid, IntegrationHost host) {

    private static final String FILE = "service.json";

    /** What stands there now; the process may be long gone. */
    static Optional<Announcement> read(Path data) {
        try {
            JsonNode json = JsonMapper.shared().readTree(Files.readString(data.resolve(FILE)));
            String token = Files.readString(data.resolve("token")).strip();
            String fingerprint = json.path("fingerprint").asString("");
            Transport transport = fingerprint.isEmpty()
                    ? new Transport.Plaintext()
                    : new Transport.PinnedTls(fingerprint);
            return Optional.of(new Announcement(json.path("pid").asLong(0),
                    new IntegrationHost("127.0.0.1", json.path("port").asInt(0), token, transport)));
        } catch (IOException | JacksonException | IllegalArgumentException absentOrHalfWritten) {
            return Optional.empty();
        }
    }

    static void forget(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(FILE));
    }
}
