package io.dromos.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import com.google.protobuf.Empty;
import io.dromos.protocol.v1.DebugServiceGrpc;
import io.dromos.protocol.v1.ExecuteRequest;
import io.dromos.protocol.v1.FindMissingRequest;
import io.dromos.protocol.v1.GetCapabilitiesRequest;
import io.dromos.protocol.v1.ListFlowsRequest;
import io.dromos.protocol.v1.TailLogsRequest;
import io.dromos.service.support.RunningService;
import io.dromos.service.support.TestClient;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.netty.shaded.io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ClientCalls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenTest {

    private RunningService service;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        service = RunningService.start(data.resolve("data"));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void everyServiceRefusesACallWithoutTheToken() {
        try (TestClient stranger = new TestClient(service.address().port(), "guess")) {
            List<Runnable> calls = List.of(
                    () -> stranger.capabilities().getCapabilities(GetCapabilitiesRequest.getDefaultInstance()),
                    () -> stranger.artifacts().findMissing(FindMissingRequest.getDefaultInstance()),
                    () -> stranger.deployments().listFlows(ListFlowsRequest.getDefaultInstance()),
                    () -> stranger.execute(ExecuteRequest.newBuilder().setFlowCode("x").build()),
                    () -> stranger.observability().tailLogs(TailLogsRequest.getDefaultInstance()).next(),
                    () -> health(stranger.channel()));

            for (Runnable call : calls) {
                assertThatExceptionOfType(StatusRuntimeException.class).isThrownBy(call::run)
                        .satisfies(refused -> assertThat(refused.getStatus().getCode())
                                .isEqualTo(Status.Code.UNAUTHENTICATED));
            }
        }
    }

    @Test
    void methodsThatAreNotThereAreNotToldToStrangersEither() throws Exception {
        try (TestClient stranger = new TestClient(service.address().port(), "guess")) {
            for (String method : List.of("grpc.reflection.v1.ServerReflection/ServerReflectionInfo",
                    DebugServiceGrpc.getEvaluateExpressionMethod().getFullMethodName(), "no.such/Method")) {
                assertThat(codeOf(stranger, method)).isEqualTo(Status.Code.UNAUTHENTICATED);
                assertThat(codeOf(service.client(), method)).isEqualTo(Status.Code.UNIMPLEMENTED);
            }
        }
    }

    private static Status.Code codeOf(TestClient client, String method) {
        MethodDescriptor<Empty, Empty> unknown = MethodDescriptor
                .newBuilder(ProtoUtils.marshaller(Empty.getDefaultInstance()),
                        ProtoUtils.marshaller(Empty.getDefaultInstance()))
                .setType(MethodDescriptor.MethodType.UNARY).setFullMethodName(method).build();
        return catchThrowableOfType(StatusRuntimeException.class, () -> ClientCalls.blockingUnaryCall(client.channel(),
                unknown, CallOptions.DEFAULT, Empty.getDefaultInstance())).getStatus().getCode();
    }

    @Test
    void healthNeedsTheTokenUnlessItIsOpened(@TempDir Path data) throws Exception {
        URI closed = URI.create("http://127.0.0.1:" + service.address().httpPort() + "/health");
        assertThat(status(closed)).isEqualTo(401);

        try (RunningService open = RunningService.start(data.resolve("data"), "--dromos.health.open=true");
                TestClient stranger = new TestClient(open.address().port(), "guess")) {
            assertThat(health(stranger.channel())).isEqualTo(HealthCheckResponse.ServingStatus.SERVING);
            assertThat(status(URI.create("http://127.0.0.1:" + open.address().httpPort() + "/health"))).isEqualTo(200);
        }
    }

    private static int status(URI address) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .statusCode();
        }
    }

    private static HealthCheckResponse.ServingStatus health(Channel channel) {
        return HealthGrpc.newBlockingStub(channel).check(HealthCheckRequest.getDefaultInstance()).getStatus();
    }

    @Test
    void theHttpEntryOfFlowsNeedsTheTokenToo() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI flow = URI.create("http://127.0.0.1:" + service.address().httpPort() + "/services/flow/x");
            HttpResponse<String> without = http.send(HttpRequest.newBuilder(flow).build(),
                    HttpResponse.BodyHandlers.ofString());
            HttpResponse<String> with = http.send(
                    HttpRequest.newBuilder(flow).header("Authorization", "Bearer " + service.token()).build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(without.statusCode()).isEqualTo(401);
            assertThat(with.statusCode()).isEqualTo(404);
        }
    }

    @Test
    void onlyTheUserCanReadWhatTheServiceKeeps() throws Exception {
        for (String file : List.of("token", "service.json")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(service.data().resolve(file))))
                    .isEqualTo("rw-------");
        }
        for (String folder : List.of("database", "artifacts", "uploads", "flows", "work")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(service.data().resolve(folder))))
                    .isEqualTo("rwx------");
        }
        try (Stream<Path> files = Files.list(service.data())) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".partial"));
        }
    }

    @Test
    void itListensOnLoopbackOnly() throws Exception {
        InetAddress own = InetAddress.getLocalHost();
        if (!own.isLoopbackAddress()) {
            var channel = NettyChannelBuilder.forAddress(own.getHostAddress(), service.address().port()).usePlaintext()
                    .build();
            assertThatExceptionOfType(StatusRuntimeException.class)
                    .isThrownBy(() -> health(channel))
                    .satisfies(refused -> assertThat(refused.getStatus().getCode())
                            .isEqualTo(Status.Code.UNAVAILABLE));
            channel.shutdownNow();
        }
        assertThat(service.address().host()).isEqualTo("127.0.0.1");
    }

    @Test
    void withTlsItMakesItsOwnCertificateAndAnnouncesTheFingerprint(@TempDir Path data) throws Exception {
        try (RunningService tls = RunningService.start(data.resolve("data"), "--dromos.tls.enabled=true",
                "--dromos.health.open=true")) {
            Path certificate = tls.data().resolve("tls/certificate.pem");
            var channel = NettyChannelBuilder.forAddress("localhost", tls.address().port())
                    .sslContext(GrpcSslContexts.forClient().trustManager(certificate.toFile()).build()).build();

            assertThat(tls.address().fingerprint()).matches("[0-9a-f]{64}");
            assertThat(health(channel)).isEqualTo(HealthCheckResponse.ServingStatus.SERVING);
            assertThat(httpsStatus(certificate, tls.address().httpPort())).isEqualTo(200);
            channel.shutdownNow();
        }
    }

    private static int httpsStatus(Path certificate, int port) throws Exception {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        try (InputStream in = Files.newInputStream(certificate)) {
            trusted.setCertificateEntry("service", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        try (HttpClient http = HttpClient.newBuilder().sslContext(context).build()) {
            return http.send(HttpRequest.newBuilder(URI.create("https://localhost:" + port + "/health")).build(),
                    HttpResponse.BodyHandlers.ofString()).statusCode();
        }
    }
}
