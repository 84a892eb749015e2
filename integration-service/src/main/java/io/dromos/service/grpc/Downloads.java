package io.dromos.service.grpc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.google.protobuf.ByteString;
import io.dromos.protocol.v1.Chunk;
import io.dromos.service.deployment.ChangeRefusedException;
import io.dromos.service.deployment.ChangeRefusedException.Reason;
import io.dromos.service.deployment.DeploymentStore;
import io.dromos.service.deployment.Revision;
import io.dromos.service.store.ArtifactFiles;
import io.grpc.stub.StreamObserver;
import org.springframework.stereotype.Component;

/** The packages of revisions, back to the client. */
@Component
final class Downloads {

    private static final int CHUNK = 64 * 1024;

    private final DeploymentStore store;
    private final ArtifactFiles files;

    Downloads(DeploymentStore store, ArtifactFiles files) {
        this.store = store;
        this.files = files;
    }

    void send(String flowCode, long number, StreamObserver<Chunk> reply) {
        Revision revision = store.revision(flowCode, number)
                .orElseThrow(() -> new ChangeRefusedException(Reason.UNKNOWN_REVISION, String.valueOf(number),
                        "flow " + flowCode + " has no revision " + number));
        Path file = files.find(revision.packageDigest()).orElseThrow(() -> new ChangeRefusedException(
                Reason.UNKNOWN_PACKAGE, revision.packageDigest().sha256(), "the package is gone"));
        try (InputStream in = Files.newInputStream(file)) {
            long offset = 0;
            for (byte[] part = in.readNBytes(CHUNK); part.length > 0; part = in.readNBytes(CHUNK)) {
                reply.onNext(Chunk.newBuilder().setOffset(offset).setData(ByteString.copyFrom(part))
                        .setDigest(Replies.digest(revision.packageDigest())).build());
                offset += part.length;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        reply.onCompleted();
    }
}
