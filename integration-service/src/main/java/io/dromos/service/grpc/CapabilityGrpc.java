package io.dromos.service.grpc;

import java.time.Instant;
import java.util.List;

import com.google.protobuf.ByteString;
import io.dromos.protocol.v1.Capabilities;
import io.dromos.protocol.v1.CapabilityServiceGrpc.CapabilityServiceImplBase;
import io.dromos.protocol.v1.Chunk;
import io.dromos.protocol.v1.Digest;
import io.dromos.protocol.v1.GetCapabilitiesRequest;
import io.dromos.protocol.v1.GetCatalogRequest;
import io.dromos.protocol.v1.GetTopologyRequest;
import io.dromos.protocol.v1.Limits;
import io.dromos.protocol.v1.Topology;
import io.dromos.service.ServiceSettings;
import io.dromos.service.deployment.CamelVersion;
import io.dromos.service.deployment.DeployedFlow;
import io.dromos.service.deployment.DeploymentStore;
import io.dromos.service.runtime.OnBoard;
import io.grpc.stub.StreamObserver;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** What this service can run. */
@Component
final class CapabilityGrpc extends CapabilityServiceImplBase {

    private static final String VERSION = "0.1.0";
    private static final int CHUNK = 64 * 1024;
    private static final List<String> FEATURES = List.of("log-tail", "http-entry", "execute-stream",
            "watch-operation", "switch-revision", "run-state", "metrics");

    private final ServiceSettings settings;
    private final OnBoard onBoard;
    private final DeploymentStore store;
    private final ApplicationContext context;

    CapabilityGrpc(ServiceSettings settings, OnBoard onBoard, DeploymentStore store, ApplicationContext context) {
        this.settings = settings;
        this.onBoard = onBoard;
        this.store = store;
        this.context = context;
    }

    @Override
    public void getCapabilities(GetCapabilitiesRequest request, StreamObserver<Capabilities> reply) {
        Capabilities.Builder builder = Capabilities.newBuilder().setServerVersion(VERSION)
                .setCamelVersion(CamelVersion.TEXT).setJavaVersion(Runtime.version().toString()).setApiMinor(0)
                .setPackageFormatMin(1).setPackageFormatMax(1).setLimits(limits()).addAllFeatures(FEATURES)
                .addAllMyRoles(List.of("view", "deploy", "execute", "admin")).setEnvironment(settings.environment())
                .setHttpAddress(httpAddress());
        onBoard.components().forEach(each -> builder.addComponents(artifact(each)));
        onBoard.languages().forEach(each -> builder.addLanguages(artifact(each)));
        onBoard.dataFormats().forEach(each -> builder.addDataformats(artifact(each)));
        reply.onNext(builder.build());
        reply.onCompleted();
    }

    private static Capabilities.Artifact artifact(OnBoard.Item item) {
        return Capabilities.Artifact.newBuilder().setName(item.name()).setVersion(CamelVersion.TEXT)
                .setOnAllNodes(true).setAllowed(item.allowed()).build();
    }

    private Limits limits() {
        ServiceSettings.Limits limits = settings.limits();
        return Limits.newBuilder().setMaxPackageBytes(limits.packageBytes()).setMaxChunkBytes(limits.chunkBytes())
                .setMaxEntries(limits.entries()).setMaxUnpackedBytes(limits.unpackedBytes())
                .setMaxRatio(limits.ratio()).build();
    }

    private String httpAddress() {
        return context instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? "http://" + settings.bind() + ":" + web.getWebServer().getPort()
                : "";
    }

    @Override
    public void getCatalog(GetCatalogRequest request, StreamObserver<Chunk> reply) {
        OnBoard.Catalog catalog = onBoard.catalog();
        byte[] zip = catalog.zip();
        Digest digest = Digest.newBuilder().setSha256(catalog.sha256()).setSize(zip.length).build();
        if (request.getIfNoneMatch().getSha256().equals(digest.getSha256())) {
            reply.onNext(Chunk.newBuilder().setDigest(digest).build());
        } else {
            for (int at = 0; at < zip.length; at += CHUNK) {
                int length = Math.min(CHUNK, zip.length - at);
                reply.onNext(Chunk.newBuilder().setOffset(at).setDigest(digest)
                        .setData(ByteString.copyFrom(zip, at, length)).build());
            }
        }
        reply.onCompleted();
    }

    @Override
    public void getTopology(GetTopologyRequest request, StreamObserver<Topology> reply) {
        long generation = store.flows().stream().mapToLong(DeployedFlow::generation).sum();
        reply.onNext(Topology.newBuilder().setDbGeneration(generation)
                .addNodes(Topology.Node.newBuilder().setId(Replies.NODE).setVersion(VERSION).setState("up")
                        .setHeartbeat(Replies.time(Instant.now())).setAppliedGeneration(generation))
                .build());
        reply.onCompleted();
    }
}
