package io.dromos.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.google.protobuf.ByteString;
import io.dromos.model.packaging.PackageManifest;
import io.dromos.protocol.v1.ArtifactServiceGrpc;
import io.dromos.protocol.v1.DeployRequest;
import io.dromos.protocol.v1.Digest;
import io.dromos.protocol.v1.FindMissingRequest;
import io.dromos.protocol.v1.Operation;
import io.dromos.protocol.v1.QueryUploadRequest;
import io.dromos.protocol.v1.UploadRequest;
import io.dromos.protocol.v1.UploadResponse;
import io.dromos.service.support.FlowPackage;
import io.dromos.service.support.RunningService;
import io.dromos.service.support.TestClient;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadTest {

    private RunningService service;
    private TestClient client;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        service = RunningService.start(data.resolve("data"), "--dromos.limits.package-bytes=5000000");
        client = service.client();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private static byte[] random(int size, int seed) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private QueryUploadRequest query(Digest digest) {
        return QueryUploadRequest.newBuilder().setUploadId(digest.getSha256()).setDigest(digest).build();
    }

    @Test
    void whatBrokeOffLongAgoGoesWithTheNextStart(@TempDir Path folder) throws Exception {
        Path uploads = Files.createDirectories(folder.resolve("data/uploads"));
        Path old = Files.writeString(uploads.resolve("old.partial"), "half");
        Path recent = Files.writeString(uploads.resolve("recent.partial"), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(8))));

        RunningService.start(folder.resolve("data")).close();

        assertThat(old).doesNotExist();
        assertThat(recent).exists();
    }

    @Test
    void anUploadThatBrokeOffGoesOnWhereItStood() throws Exception {
        byte[] bytes = random(300_000, 1);
        Digest digest = TestClient.digest(bytes);
        breakOffAfter(List.of(TestClient.header(digest, 0), TestClient.chunk(bytes, 0, 65_536),
                TestClient.chunk(bytes, 65_536, 131_072)));
        Awaitility.await().atMost(10, TimeUnit.SECONDS)
                .until(() -> client.artifacts().queryUpload(query(digest)).getCommittedSize() == 131_072);

        UploadResponse answer = client.upload(
                List.of(TestClient.header(digest, 131_072), TestClient.chunk(bytes, 131_072, bytes.length)));

        assertThat(answer.getReceived()).isEqualTo(bytes.length);
        assertThat(client.artifacts().queryUpload(query(digest)).getComplete()).isTrue();
        assertThat(client.artifacts().findMissing(FindMissingRequest.newBuilder().addDigests(digest).build())
                .getMissingList()).isEmpty();
    }

    private void breakOffAfter(List<UploadRequest> parts) {
        StreamObserver<UploadRequest> stream = ArtifactServiceGrpc.newStub(client.channel())
                .upload(new StreamObserver<>() {

                    @Override
                    public void onNext(UploadResponse response) {
                        throw new AssertionError("answered before the end");
                    }

                    @Override
                    public void onError(Throwable expected) {
                        // The break that this client made itself.
                    }

                    @Override
                    public void onCompleted() {
                        throw new AssertionError("completed before the end");
                    }
                });
        parts.forEach(stream::onNext);
        Digest digest = parts.getFirst().getHeader().getDigest();
        Awaitility.await().atMost(10, TimeUnit.SECONDS)
                .until(() -> client.artifacts().queryUpload(query(digest)).getCommittedSize() == 131_072);
        stream.onError(Status.CANCELLED.asRuntimeException());
    }

    @Test
    void whatIsThereAlreadyIsNotSentAgain() throws Exception {
        byte[] bytes = random(1000, 2);
        Digest digest = client.upload(bytes);

        assertThat(client.upload(List.of(TestClient.header(digest, 0))).getAlreadyPresent()).isTrue();
    }

    @Test
    void aDamagedChunkIsRefused() {
        byte[] bytes = random(1000, 3);
        UploadRequest good = TestClient.chunk(bytes, 0, 1000);
        UploadRequest damaged = good.toBuilder()
                .setChunk(good.getChunk().toBuilder().setData(ByteString.copyFrom(random(1000, 4)))).build();

        assertRefused(List.of(TestClient.header(TestClient.digest(bytes), 0), damaged), Status.Code.DATA_LOSS);
    }

    @Test
    void contentThatIsNotWhatItsDigestSaysIsThrownAway() {
        Digest promised = TestClient.digest(random(1000, 5));
        byte[] sent = random(1000, 6);

        assertRefused(List.of(TestClient.header(promised, 0), TestClient.chunk(sent, 0, 1000)), Status.Code.DATA_LOSS);
        assertThat(client.artifacts().queryUpload(query(promised)).getCommittedSize()).isZero();
    }

    @Test
    void aGapIsRefused() {
        byte[] bytes = random(1000, 7);

        assertRefused(List.of(TestClient.header(TestClient.digest(bytes), 0), TestClient.chunk(bytes, 500, 1000)),
                Status.Code.OUT_OF_RANGE);
    }

    @Test
    void moreThanTheLimitIsRefusedBeforeItIsSent() {
        Digest large = Digest.newBuilder().setSha256("0".repeat(64)).setSize(5_000_001).build();

        assertRefused(List.of(TestClient.header(large, 0)), Status.Code.RESOURCE_EXHAUSTED);
    }

    @Test
    void anUploadIdCannotLeaveItsFolder() {
        UploadRequest escaping = UploadRequest.newBuilder().setHeader(UploadRequest.Header.newBuilder()
                .setUploadId("../../token").setDigest(TestClient.digest(new byte[1]))).build();

        assertRefused(List.of(escaping), Status.Code.INVALID_ARGUMENT);
    }

    @Test
    void aPackageWithAChangedByteIsRefusedByName() throws Exception {
        byte[] bytes = FlowPackage.of("changed", "- route:\n    from:\n      uri: direct:start\n      steps: []\n")
                .bytes();
        bytes[bytes.length / 2] ^= 1;

        assertThat(refusal(bytes)).startsWith("package.");
    }

    @Test
    void aPackageWithAPathThatEscapesIsRefusedByName() throws Exception {
        assertThat(refusal(zip("../evil.txt", new byte[1]))).isEqualTo("package.escaping-path");
    }

    @Test
    void aPackageThatIsABombIsRefusedByName() throws Exception {
        assertThat(refusal(zip(PackageManifest.PATH, new byte[64_000_000]))).isEqualTo("package.compression-bomb");
    }

    /** Uploads what is no good package and tries to deploy from it; gives the code of the finding. */
    private String refusal(byte[] bytes) throws Exception {
        Digest digest = client.upload(bytes);
        Operation operation = client.end(client.deployments().deploy(DeployRequest.newBuilder()
                .setMeta(TestClient.meta()).setFlowCode("changed").setPackage(digest).build()));
        assertThat(operation.getPhase()).isEqualTo(Operation.Phase.FAILED);
        assertThat(operation.getFindingsList()).hasSize(1);
        return operation.getFindings(0).getCode();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private void assertRefused(List<UploadRequest> parts, Status.Code code) {
        assertThatThrownBy(() -> client.upload(parts)).isInstanceOf(ExecutionException.class).cause()
                .isInstanceOfSatisfying(StatusRuntimeException.class,
                        refused -> assertThat(refused.getStatus().getCode()).isEqualTo(code));
    }
}
