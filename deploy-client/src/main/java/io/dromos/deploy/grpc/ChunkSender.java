package io.dromos.deploy.grpc;

import com.google.protobuf.ByteString;
import io.dromos.protocol.v1.UploadRequest;
import io.dromos.protocol.v1.UploadResponse;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32C;

/**
 * Feeds a file into an upload stream, a chunk whenever the transport can take one, so that a slow line never piles the
 * file up in memory. Runs on gRPC's thread; the position may be read from any.
 */
final class ChunkSender extends Pending<UploadResponse>
        implements
            ClientResponseObserver<UploadRequest, UploadResponse> {

    static final int CHUNK_BYTES = 64 * 1024;

    private final FileChannel file;
    private final UploadRequest header;
    private final AtomicLong position;
    private boolean started;
    private boolean finished;

    ChunkSender(FileChannel file, UploadRequest header, long resumeAt) {
        this.file = file;
        this.header = header;
        this.position = new AtomicLong(resumeAt);
    }

    long position() {
        return position.get();
    }

    @Override
    public void beforeStart(ClientCallStreamObserver<UploadRequest> stream) {
        stream.setOnReadyHandler(() -> pump(stream));
    }

    private void pump(ClientCallStreamObserver<UploadRequest> stream) {
        while (!finished && stream.isReady()) {
            if (!started) {
                started = true;
                stream.onNext(header);
            } else {
                sendNext(stream);
            }
        }
    }

    private void sendNext(ClientCallStreamObserver<UploadRequest> stream) {
        try {
            ByteBuffer buffer = ByteBuffer.allocate(CHUNK_BYTES);
            int read = file.read(buffer, position.get());
            if (read < 0) {
                finished = true;
                stream.onCompleted();
                return;
            }
            stream.onNext(UploadRequest.newBuilder().setChunk(chunk(buffer.flip())).build());
            position.addAndGet(read);
        } catch (IOException unreadable) {
            finished = true;
            stream.cancel("the file can no longer be read", unreadable);
        }
    }

    private UploadRequest.Chunk chunk(ByteBuffer bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes.duplicate());
        return UploadRequest.Chunk.newBuilder().setOffset(position.get()).setData(ByteString.copyFrom(bytes))
                .setCrc32C((int) checksum.getValue()).build();
    }
}
