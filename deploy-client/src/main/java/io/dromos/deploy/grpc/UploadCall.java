package io.dromos.deploy.grpc;

import io.dromos.deploy.CallLimits;
import io.dromos.deploy.Cancellation;
import io.dromos.deploy.Outcome;
import io.dromos.deploy.artifact.Artifact;
import io.dromos.deploy.artifact.Upload;
import io.dromos.deploy.artifact.UploadProgress;
import io.dromos.protocol.v1.ArtifactServiceGrpc;
import io.dromos.protocol.v1.QueryUploadRequest;
import io.dromos.protocol.v1.QueryUploadResponse;
import io.dromos.protocol.v1.UploadRequest;
import io.dromos.protocol.v1.UploadResponse;
import io.grpc.ClientCall;
import io.grpc.Deadline;
import io.grpc.Status;
import io.grpc.stub.ClientCalls;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * One upload: asks how much the service has, sends the rest, and starts over from there when the connection breaks.
 * gRPC's own retries give up past 1 MiB, hence this. Used once, by one thread.
 */
final class UploadCall {

    private static final int FRUITLESS_ATTEMPTS = 5;
    /** Long enough for a killed service to start again on a busy machine. */
    private static final int RECONNECT_SECONDS = 30;
    private static final Duration TICK = Duration.ofMillis(100);

    private final Calls calls;
    private final Artifact artifact;
    private final UploadProgress progress;
    private final Cancellation cancellation;
    private final Deadline deadline;
    private long sentBytes;
    private long committed;
    private int resumptions;
    private int fruitless;

    UploadCall(Calls calls, Artifact artifact, UploadProgress progress, CallLimits limits) {
        this.calls = calls;
        this.artifact = artifact;
        this.progress = progress;
        this.cancellation = limits.cancellation();
        this.deadline = Calls.deadline(limits);
    }

    Outcome<Upload> run() {
        try (FileChannel file = FileChannel.open(artifact.file())) {
            return attempts(file);
        } catch (IOException unreadable) {
            return Outcome.failed(calls.failures().unreadable(artifact.file().toString(), unreadable.toString()));
        }
    }

    private Outcome<Upload> attempts(FileChannel file) {
        while (true) {
            Reply<QueryUploadResponse> known = query();
            if (known instanceof Reply.Answer<QueryUploadResponse>(QueryUploadResponse state)) {
                if (state.getComplete()) {
                    return done();
                }
                fruitless = state.getCommittedSize() > committed ? 0 : fruitless;
                committed = state.getCommittedSize();
            } else if (known instanceof Reply.Broken<QueryUploadResponse> error
                    && error.status().getCode() != Status.Code.NOT_FOUND) {
                return Outcome.failed(calls.failures().of(error));
            }
            Reply<UploadResponse> reply = send(file);
            if (!worthAnotherAttempt(reply)) {
                return calls.outcome(reply).then(ignored -> done());
            }
            resumptions++;
            fruitless++;
        }
    }

    private Outcome<Upload> done() {
        progress.sent(artifact.digest().size(), artifact.digest().size());
        return Outcome.done(new Upload(artifact.digest(), sentBytes, resumptions));
    }

    private boolean worthAnotherAttempt(Reply<UploadResponse> reply) {
        return reply instanceof Reply.Broken<UploadResponse> error && (error.mayHaveArrived() || misplaced(error))
                && fruitless < FRUITLESS_ATTEMPTS && !deadline.isExpired() && !cancellation.isCancelled();
    }

    /** The service stands elsewhere, or bytes were garbled on the way: asking again mends both. */
    private static boolean misplaced(Reply.Broken<UploadResponse> error) {
        Status.Code code = error.status().getCode();
        return code == Status.Code.OUT_OF_RANGE || code == Status.Code.DATA_LOSS;
    }

    /** The first time a host that does not answer is told at once; later it gets time to come back. */
    private Reply<QueryUploadResponse> query() {
        QueryUploadRequest request = QueryUploadRequest.newBuilder().setUploadId(artifact.digest().sha256())
                .setDigest(Orders.digest(artifact.digest())).build();
        var method = ArtifactServiceGrpc.getQueryUploadMethod();
        return resumptions == 0
                ? calls.reply(method, request, Calls.options(deadline), cancellation)
                : calls.askAgain(method, request, deadline.minimum(Deadline.after(RECONNECT_SECONDS, TimeUnit.SECONDS)),
                        cancellation);
    }

    private Reply<UploadResponse> send(FileChannel file) {
        ClientCall<UploadRequest, UploadResponse> call = calls.open(ArtifactServiceGrpc.getUploadMethod(),
                Calls.options(deadline));
        UploadRequest header = UploadRequest.newBuilder().setHeader(UploadRequest.Header.newBuilder()
                .setUploadId(artifact.digest().sha256()).setDigest(Orders.digest(artifact.digest()))
                .setResumeAt(committed)).build();
        ChunkSender sender = new ChunkSender(file, header, committed);
        ClientCalls.asyncClientStreamingCall(call, sender);
        Cancellation.Registration registration = cancellation.onCancel(() -> call.cancel("cancelled", null));
        try {
            while (true) {
                Reply<UploadResponse> reply = sender.await(TICK);
                progress.sent(sender.position(), artifact.digest().size());
                if (!(reply instanceof Reply.Waiting)) {
                    sentBytes += sender.position() - committed;
                    return reply;
                }
            }
        } finally {
            registration.close();
        }
    }
}
