package io.dromos.service.support;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;

import com.google.protobuf.ByteString;
import io.dromos.protocol.v1.ArtifactServiceGrpc;
import io.dromos.protocol.v1.CapabilityServiceGrpc;
import io.dromos.protocol.v1.DeployRequest;
import io.dromos.protocol.v1.DeploymentServiceGrpc;
import io.dromos.protocol.v1.Digest;
import io.dromos.protocol.v1.ExecuteRequest;
import io.dromos.protocol.v1.ExecuteResponse;
import io.dromos.protocol.v1.ExecutionServiceGrpc;
import io.dromos.protocol.v1.GetOperationRequest;
import io.dromos.protocol.v1.LogLine;
import io.dromos.protocol.v1.ObservabilityServiceGrpc;
import io.dromos.protocol.v1.Operation;
import io.dromos.protocol.v1.Payload;
import io.dromos.protocol.v1.RequestMeta;
import io.dromos.protocol.v1.TailLogsRequest;
import io.dromos.protocol.v1.UndeployRequest;
import io.dromos.protocol.v1.UploadRequest;
import io.dromos.protocol.v1.UploadResponse;
import io.dromos.protocol.v1.ValidateRequest;
import io.dromos.protocol.v1.ValidateResponse;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.MetadataUtils;
import io.grpc.stub.StreamObserver;

/** Speaks the protocol as any client would: over a real connection. */
public final class TestClient implements AutoCloseable {

    private static final Metadata.Key<String> AUTHORIZATION = Metadata.Key.of("authorization",
            Metadata.ASCII_STRING_MARSHALLER);

    private final ManagedChannel channel;

    public TestClient(int port, String token) {
        Metadata headers = new Metadata();
        headers.put(AUTHORIZATION, "Bearer " + token);
        this.channel = NettyChannelBuilder.forAddress("127.0.0.1", port).usePlaintext()
                .intercept(MetadataUtils.newAttachHeadersInterceptor(headers)).build();
    }

    public ManagedChannel channel() {
        return channel;
    }

    public CapabilityServiceGrpc.CapabilityServiceBlockingStub capabilities() {
        return CapabilityServiceGrpc.newBlockingStub(channel);
    }

    public ArtifactServiceGrpc.ArtifactServiceBlockingStub artifacts() {
        return ArtifactServiceGrpc.newBlockingStub(channel);
    }

    public DeploymentServiceGrpc.DeploymentServiceBlockingStub deployments() {
        return DeploymentServiceGrpc.newBlockingStub(channel);
    }

    public ObservabilityServiceGrpc.ObservabilityServiceBlockingStub observability() {
        return ObservabilityServiceGrpc.newBlockingStub(channel);
    }

    public static RequestMeta meta() {
        return RequestMeta.newBuilder().setRequestId(UUID.randomUUID().toString()).setClient("test").build();
    }

    public static Digest digest(byte[] bytes) {
        try {
            return Digest.newBuilder().setSize(bytes.length)
                    .setSha256(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))).build();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    public static UploadRequest header(Digest digest, long resumeAt) {
        return UploadRequest.newBuilder().setHeader(UploadRequest.Header.newBuilder()
                .setUploadId(digest.getSha256()).setDigest(digest).setResumeAt(resumeAt)).build();
    }

    public static UploadRequest chunk(byte[] bytes, int from, int to) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, to - from);
        return UploadRequest.newBuilder().setChunk(UploadRequest.Chunk.newBuilder().setOffset(from)
                .setData(ByteString.copyFrom(bytes, from, to - from)).setCrc32C((int) sum.getValue())).build();
    }

    /** Sends the parts and waits for the answer, or leaves by the server's refusal. */
    public UploadResponse upload(List<UploadRequest> parts) throws Exception {
        CompletableFuture<UploadResponse> answer = new CompletableFuture<>();
        StreamObserver<UploadRequest> stream = ArtifactServiceGrpc.newStub(channel).upload(new StreamObserver<>() {

            @Override
            public void onNext(UploadResponse response) {
                answer.complete(response);
            }

            @Override
            public void onError(Throwable refusal) {
                answer.completeExceptionally(refusal);
            }

            @Override
            public void onCompleted() {
                answer.completeExceptionally(new IllegalStateException("ended without an answer"));
            }
        });
        parts.forEach(stream::onNext);
        stream.onCompleted();
        return answer.get(20, TimeUnit.SECONDS);
    }

    public Digest upload(byte[] bytes) throws Exception {
        Digest digest = digest(bytes);
        List<UploadRequest> parts = new ArrayList<>(List.of(header(digest, 0)));
        for (int at = 0; at < bytes.length; at += 65_536) {
            parts.add(chunk(bytes, at, Math.min(bytes.length, at + 65_536)));
        }
        upload(parts);
        return digest;
    }

    public DeployRequest deployRequest(FlowPackage flow, String code) throws Exception {
        return DeployRequest.newBuilder().setMeta(meta()).setFlowCode(code).setPackage(upload(flow.bytes()))
                .setEnvironment("test").build();
    }

    /** Uploads and deploys, and gives the operation at its end. */
    public Operation deploy(FlowPackage flow, String code) throws Exception {
        return end(deployments().deploy(deployRequest(flow, code)));
    }

    public Operation undeploy(String code) {
        return end(deployments().undeploy(UndeployRequest.newBuilder().setMeta(meta()).setFlowCode(code).build()));
    }

    public Operation end(Operation begun) {
        Operation last = begun;
        Iterator<Operation> changes = deployments().withDeadlineAfter(60, TimeUnit.SECONDS)
                .watchOperation(GetOperationRequest.newBuilder().setId(begun.getId()).build());
        while (changes.hasNext()) {
            last = changes.next();
        }
        return last;
    }

    public ValidateResponse validate(FlowPackage flow, String code) throws Exception {
        return deployments().validate(ValidateRequest.newBuilder().setFlowCode(code).setPackage(upload(flow.bytes()))
                .setStartProbe(true).build());
    }

    public ExecuteResponse execute(String code, String body) {
        return execute(code, body, Map.of());
    }

    public ExecuteResponse execute(String code, String body, Map<String, String> inputs) {
        ExecuteRequest.Builder request = ExecuteRequest.newBuilder().setMeta(meta()).setFlowCode(code)
                .setBody(text(body));
        inputs.forEach((name, value) -> request.putInputs(name, text(value)));
        return execute(request.build());
    }

    public ExecuteResponse execute(ExecuteRequest request) {
        return ExecutionServiceGrpc.newBlockingStub(channel).withDeadlineAfter(30, TimeUnit.SECONDS).execute(request);
    }

    public static Payload text(String text) {
        return Payload.newBuilder().setContentType("text/plain").setData(ByteString.copyFromUtf8(text)).build();
    }

    public List<LogLine> logs(String code) {
        List<LogLine> lines = new ArrayList<>();
        observability().tailLogs(TailLogsRequest.newBuilder().addFlowCodes(code).setBackfill(1000).build())
                .forEachRemaining(batch -> lines.addAll(batch.getLinesList()));
        return lines;
    }

    @Override
    public void close() {
        channel.shutdownNow();
    }
}
