package io.dromos.service.grpc;

import io.dromos.protocol.v1.ArtifactServiceGrpc.ArtifactServiceImplBase;
import io.dromos.protocol.v1.Digest;
import io.dromos.protocol.v1.FindMissingRequest;
import io.dromos.protocol.v1.FindMissingResponse;
import io.dromos.protocol.v1.QueryUploadRequest;
import io.dromos.protocol.v1.QueryUploadResponse;
import io.dromos.protocol.v1.UploadRequest;
import io.dromos.protocol.v1.UploadResponse;
import io.dromos.service.ServiceSettings;
import io.dromos.service.deployment.ContentDigest;
import io.dromos.service.store.ArtifactFiles;
import io.grpc.stub.StreamObserver;
import org.springframework.stereotype.Component;

/** Upload of packages. */
@Component
final class ArtifactGrpc extends ArtifactServiceImplBase {

    private final ArtifactFiles files;
    private final ServiceSettings settings;

    ArtifactGrpc(ArtifactFiles files, ServiceSettings settings) {
        this.files = files;
        this.settings = settings;
    }

    @Override
    public void findMissing(FindMissingRequest request, StreamObserver<FindMissingResponse> reply) {
        FindMissingResponse.Builder missing = FindMissingResponse.newBuilder();
        for (Digest digest : request.getDigestsList()) {
            if (files.find(Requests.digest(digest)).isEmpty()) {
                missing.addMissing(digest);
            }
        }
        reply.onNext(missing.build());
        reply.onCompleted();
    }

    @Override
    public void queryUpload(QueryUploadRequest request, StreamObserver<QueryUploadResponse> reply) {
        ContentDigest digest = Requests.digest(request.getDigest());
        boolean complete = files.find(digest).isPresent();
        reply.onNext(QueryUploadResponse.newBuilder().setComplete(complete)
                .setCommittedSize(complete ? digest.size() : files.committed(request.getUploadId())).build());
        reply.onCompleted();
    }

    @Override
    public StreamObserver<UploadRequest> upload(StreamObserver<UploadResponse> reply) {
        return new Upload(files, settings.limits(), reply);
    }
}
