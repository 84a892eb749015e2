package io.dromos.deploy.fake;

import io.dromos.protocol.v1.ArtifactServiceGrpc;
import io.dromos.protocol.v1.Digest;
import io.dromos.protocol.v1.QueryUploadRequest;
import io.dromos.protocol.v1.QueryUploadResponse;
import io.dromos.protocol.v1.UploadRequest;
import io.dromos.protocol.v1.UploadResponse;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.CRC32C;

/** Keeps what is uploaded, also the beginning of what was not finished. */
public final class FakeArtifacts extends ArtifactServiceGrpc.ArtifactServiceImplBase {

    private final Map<String, ByteArrayOutputStream> received = new ConcurrentHashMap<>();
    private final Queue<Runnable> onQuestions = new ConcurrentLinkedQueue<>();

    /** What happens as the next questions arrive, one for each, before they are answered. */
    public void onQuestions(Runnable... happenings) {
        onQuestions.addAll(List.of(happenings));
    }

    boolean has(Digest digest) {
        ByteArrayOutputStream bytes = received.get(digest.getSha256());
        return bytes != null && bytes.size() == digest.getSize();
    }

    byte[] content(Digest digest) {
        return received.getOrDefault(digest.getSha256(), new ByteArrayOutputStream()).toByteArray();
    }

    @Override
    public void queryUpload(QueryUploadRequest request, StreamObserver<QueryUploadResponse> answer) {
        Runnable happening = onQuestions.poll();
        if (happening != null) {
            happening.run();
        }
        answer.onNext(QueryUploadResponse.newBuilder().setCommittedSize(content(request.getDigest()).length)
                .setComplete(has(request.getDigest())).build());
        answer.onCompleted();
    }

    @Override
    public StreamObserver<UploadRequest> upload(StreamObserver<UploadResponse> answer) {
        return new Receiver(answer);
    }

    private final class Receiver implements StreamObserver<UploadRequest> {

        private final StreamObserver<UploadResponse> answer;
        private Digest digest = Digest.getDefaultInstance();
        private ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Receiver(StreamObserver<UploadResponse> answer) {
            this.answer = answer;
        }

        @Override
        public void onNext(UploadRequest request) {
            if (request.hasHeader()) {
                digest = request.getHeader().getDigest();
                bytes = received.computeIfAbsent(digest.getSha256(), name -> new ByteArrayOutputStream());
            } else {
                take(request.getChunk());
            }
        }

        private void take(UploadRequest.Chunk chunk) {
            CRC32C checksum = new CRC32C();
            checksum.update(chunk.getData().asReadOnlyByteBuffer());
            if (chunk.getOffset() != bytes.size() || (int) checksum.getValue() != chunk.getCrc32C()) {
                throw Status.OUT_OF_RANGE.withDescription("stands at " + bytes.size()).asRuntimeException();
            }
            bytes.writeBytes(chunk.getData().toByteArray());
        }

        @Override
        public void onError(Throwable connectionBroken) {
            // What came so far stays, for the upload to go on from there.
        }

        @Override
        public void onCompleted() {
            answer.onNext(UploadResponse.newBuilder().setDigest(digest).setReceived(bytes.size()).build());
            answer.onCompleted();
        }
    }
}
