package io.dromos.service;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * All settings of the service, under {@code dromos.} as Spring properties, {@code DROMOS_} as environment variables and
 * {@code --} as arguments.
 *
 * <p>
 * Immutable; any thread may use it.
 *
 * @param port
 *            of the gRPC API; 0 takes a free one
 * @param bind
 *            address that the gRPC API listens on
 * @param data
 *            folder for everything the service keeps
 * @param tokenFile
 *            holds the bearer token; without it the service makes one in {@code data/token}
 * @param parentPid
 *            the service ends when this process does; 0: none
 * @param environment
 *            name of the environment that this service stands for, told to clients
 */
@ConfigurationProperties(value = "dromos", ignoreUnknownFields = false)
public record ServiceSettings(@DefaultValue("4635") int port, @DefaultValue("127.0.0.1") String bind, Path data,
        @Nullable Path tokenFile, @DefaultValue("0") long parentPid, @DefaultValue("") String environment,
        @DefaultValue Http http, @DefaultValue Health health, @DefaultValue Allow allow, @DefaultValue Limits limits,
        @DefaultValue Tls tls, @DefaultValue Database database) {

    /**
     * The HTTP entry of flows.
     *
     * @param open
     *            whether {@code /services/flow/NAME} may be called without the token
     */
    public record Http(@DefaultValue("false") boolean open) {}

    /**
     * Whether the service is up, over gRPC and at {@code /health}.
     *
     * @param open
     *            whether it may be asked without the token, as probes of a cluster do
     */
    public record Health(@DefaultValue("false") boolean open) {}

    /**
     * What flows may use beyond what is harmless.
     *
     * @param components
     *            names of Camel components, for example {@code exec}
     * @param files
     *            folders that the file component and resources may use besides the flow's own
     * @param resources
     *            schemes of resources besides {@code classpath}, for example {@code http}
     * @param classes
     *            classes or packages (ending in a dot) that flows may name
     * @param databases
     *            beginnings of JDBC addresses of embedded databases besides those in memory, for example
     *            {@code jdbc:h2:file:/srv/data/}; flows are administrators there and can reach files through them
     * @param environment
     *            whether flows may read the service's environment and system properties
     * @param scripts
     *            whether scripts run without restrictions
     */
    public record Allow(@DefaultValue List<String> components, @DefaultValue List<Path> files,
            @DefaultValue List<String> resources, @DefaultValue List<String> classes,
            @DefaultValue List<String> databases, @DefaultValue("false") boolean environment,
            @DefaultValue("false") boolean scripts) {}

    /** Bounds for what clients send; in bytes where the name says so. */
    public record Limits(@DefaultValue("268435456") long packageBytes, @DefaultValue("1048576") int chunkBytes,
            @DefaultValue("20000") int entries, @DefaultValue("1073741824") long unpackedBytes,
            @DefaultValue("200") int ratio, @DefaultValue("16777216") int messageBytes) {}

    /**
     * Where deployments and logs are kept. Spring's own settings for a data source are made from it.
     *
     * @param url
     *            of a PostgreSQL database; without it one is embedded
     */
    public record Database(@Nullable String url, @Nullable String user, @Nullable String password) {}

    /**
     * How the API is encrypted.
     *
     * @param enabled
     *            TLS even on loopback; elsewhere it is always on
     * @param certificate
     *            PEM file with the certificate chain; without it the service makes its own
     * @param key
     *            PEM file (PKCS #8) with the private key
     */
    public record Tls(@DefaultValue("false") boolean enabled, @Nullable Path certificate, @Nullable Path key) {}
}
