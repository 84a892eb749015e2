package io.dromos.deploy.grpc;

import io.dromos.deploy.IntegrationHost;
import io.dromos.deploy.Transport;
import io.grpc.ChannelCredentials;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.Metadata;
import io.grpc.TlsChannelCredentials;
import io.grpc.stub.MetadataUtils;
import java.util.concurrent.TimeUnit;

/** Opens the channel to a host: encryption, the bearer token on every call, and a connection that is kept alive. */
final class Connection {

    private static final Metadata.Key<String> AUTHORIZATION = Metadata.Key.of("authorization",
            Metadata.ASCII_STRING_MARSHALLER);
    private static final int KEEP_ALIVE_SECONDS = 20;
    private static final int KEEP_ALIVE_TIMEOUT_SECONDS = 10;

    private Connection() {
    }

    /** Makes a channel; it connects with the first call. */
    static ManagedChannel open(IntegrationHost host) {
        ManagedChannelBuilder<?> builder = Grpc
                .newChannelBuilderForAddress(host.address(), host.port(), credentials(host.transport()))
                .keepAliveTime(KEEP_ALIVE_SECONDS, TimeUnit.SECONDS)
                .keepAliveTimeout(KEEP_ALIVE_TIMEOUT_SECONDS, TimeUnit.SECONDS).disableRetry();
        if (!host.token().isEmpty()) {
            Metadata headers = new Metadata();
            headers.put(AUTHORIZATION, "Bearer " + host.token());
            builder.intercept(MetadataUtils.newAttachHeadersInterceptor(headers));
        }
        return builder.build();
    }

    private static ChannelCredentials credentials(Transport transport) {
        return switch (transport) {
            case Transport.Plaintext() -> InsecureChannelCredentials.create();
            case Transport.TrustedTls() -> TlsChannelCredentials.create();
            case Transport.PinnedTls(String fingerprint) ->
                TlsChannelCredentials.newBuilder().trustManager(new PinnedCertificate(fingerprint)).build();
        };
    }
}
