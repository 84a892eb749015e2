package io.dromos.service.grpc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

import com.google.rpc.Code;
import io.dromos.protocol.v1.Digest;
import io.dromos.protocol.v1.UploadRequest;
import io.dromos.protocol.v1.UploadResponse;
import io.dromos.service.ServiceSettings;
import io.dromos.service.deployment.ContentDigest;
import io.dromos.service.store.ArtifactFiles;
import io.grpc.stub.StreamObserver;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One stream of chunks on its way to the disk. What has arrived stays when the connection breaks. For one call. */
final class Upload implements StreamObserver<UploadRequest> {

    private static final Logger LOG = LoggerFactory.getLogger(Upload.class);

    private final ArtifactFiles files;
    private final ServiceSettings.Limits limits;
    private final StreamObserver<UploadResponse> reply;
    private UploadRequest.@Nullable Header header;
    private @Nullable FileChannel channel;
    private long position;
    private boolean ended;

    Upload(ArtifactFiles files, ServiceSettings.Limits limits, StreamObserver<UploadResponse> reply) {
        this.files = files;
        this.limits = limits;
        this.reply = reply;
    }

    @Override
    public void onNext(UploadRequest request) {
        if (ended) {
            return;
        }
        try {
            switch (request.getPartCase()) {
                case HEADER -> begin(request.getHeader());
                case CHUNK -> add(request.getChunk());
                case PART_NOT_SET -> throw new IllegalArgumentException("neither header nor chunk");
            }
        } catch (IOException failure) {
            fail(new UncheckedIOException(failure));
        } catch (RuntimeException failure) {
            fail(failure);
        }
    }

    private void begin(UploadRequest.Header first) throws IOException {
        if (header != null) {
            throw new IllegalArgumentException("a second header");
        }
        ContentDigest digest = Requests.digest(first.getDigest());
        if (!ArtifactFiles.isUploadId(first.getUploadId())) {
            throw new IllegalArgumentException("not an upload id: " + first.getUploadId());
        }
        if (digest.size() > limits.packageBytes()) {
            throw Faults.status(Code.RESOURCE_EXHAUSTED, "PACKAGE_TOO_LARGE",
                    "a package of " + digest.size() + " bytes; the limit is " + limits.packageBytes(), "limit",
                    String.valueOf(limits.packageBytes()));
        }
        header = first;
        if (files.find(digest).isPresent()) {
            answer(digest.size(), true);
            return;
        }
        if (first.getResumeAt() == 0) {
            files.startAnew(first.getUploadId());
        }
        position = files.committed(first.getUploadId());
        if (position != first.getResumeAt()) {
            throw elsewhere(first.getResumeAt());
        }
        channel = files.open(first.getUploadId());
    }

    private void add(UploadRequest.Chunk chunk) throws IOException {
        FileChannel open = channel;
        if (header == null || open == null) {
            throw new IllegalArgumentException("a chunk before the header");
        }
        if (chunk.getData().size() > limits.chunkBytes()) {
            throw Faults.status(Code.INVALID_ARGUMENT, "CHUNK_TOO_LARGE", "a chunk of " + chunk.getData().size()
                    + " bytes; the limit is " + limits.chunkBytes(), "limit", String.valueOf(limits.chunkBytes()));
        }
        if (chunk.getOffset() != position) {
            throw elsewhere(chunk.getOffset());
        }
        long size = header.getDigest().getSize();
        if (position + chunk.getData().size() > (size > 0 ? size : limits.packageBytes())) {
            throw Faults.status(Code.RESOURCE_EXHAUSTED, "MORE_THAN_ANNOUNCED", "more bytes than the digest says",
                    "size", String.valueOf(size));
        }
        CRC32C sum = new CRC32C();
        sum.update(chunk.getData().asReadOnlyByteBuffer());
        if ((int) sum.getValue() != chunk.getCrc32C()) {
            throw Faults.status(Code.DATA_LOSS, "CHUNK_DAMAGED", "the chunk at " + position + " arrived damaged",
                    "offset", String.valueOf(position));
        }
        ByteBuffer bytes = chunk.getData().asReadOnlyByteBuffer();
        while (bytes.hasRemaining()) {
            position += open.write(bytes);
        }
    }

    @Override
    public void onCompleted() {
        if (ended) {
            return;
        }
        UploadRequest.Header first = header;
        if (first == null) {
            fail(new IllegalArgumentException("an upload without a header"));
            return;
        }
        close();
        try {
            ContentDigest digest = Requests.digest(first.getDigest());
            if (digest.size() > 0 && position < digest.size()) {
                throw elsewhere(position);
            }
            if (!files.complete(first.getUploadId(), digest)) {
                throw Faults.status(Code.DATA_LOSS, "DIGEST_DIFFERS",
                        "what arrived is not what its digest says; it was thrown away", "sha256", digest.sha256());
            }
            answer(position, false);
        } catch (IOException failure) {
            fail(new UncheckedIOException(failure));
        } catch (RuntimeException failure) {
            fail(failure);
        }
    }

    @Override
    public void onError(Throwable broken) {
        LOG.debug("An upload broke off at {}", position, broken);
        close();
    }

    private void answer(long received, boolean present) {
        ended = true;
        close();
        UploadRequest.Header first = header;
        reply.onNext(UploadResponse.newBuilder().setReceived(received).setAlreadyPresent(present)
                .setDigest(first == null ? Digest.getDefaultInstance() : first.getDigest())
                .build());
        reply.onCompleted();
    }

    private void fail(RuntimeException failure) {
        ended = true;
        close();
        reply.onError(Faults.of(failure));
    }

    private RuntimeException elsewhere(long offset) {
        return Faults.status(Code.OUT_OF_RANGE, "WRONG_OFFSET",
                "the upload stands at " + position + ", not at " + offset, "committed_size",
                String.valueOf(position));
    }

    private void close() {
        FileChannel open = channel;
        channel = null;
        if (open != null) {
            try {
                open.force(false);
                open.close();
            } catch (IOException failure) {
                LOG.warn("An upload could not be closed: {}", failure.getMessage());
            }
        }
    }
}
