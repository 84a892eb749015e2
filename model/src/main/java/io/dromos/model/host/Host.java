package io.dromos.model.host;

import io.dromos.model.json.UnknownFields;
import io.dromos.model.property.PropertyValue.Secret;

/**
 * Where an integration service answers. Immutable.
 *
 * @param cluster
 *            the group it belongs to; empty: none
 * @param environment
 *            which one it runs; empty: any
 * @param fingerprint
 *            SHA-256 of the certificate that the service announced, as the user confirmed it; empty: not confirmed yet
 * @param token
 *            what the service wants to see, sealed; never leaves this user's files
 */
public record Host(String name, String address, int port, String cluster, String environment, String description,
        boolean disabled, String fingerprint, Secret token, UnknownFields unknown) {

    /** The port of a service that was told nothing else. */
    public static final int PORT = 4635;

    public static Host of(String name, String address, int port) {
        return new Host(name, address, port, "", "", "", false, "", Secret.absent(), UnknownFields.none());
    }

    /** The same host for somebody else, who has a token of his own. */
    public Host withoutToken() {
        return withToken(Secret.absent());
    }

    public Host withToken(Secret other) {
        return new Host(name, address, port, cluster, environment, description, disabled, fingerprint, other, unknown);
    }

    public Host withFingerprint(String other) {
        return new Host(name, address, port, cluster, environment, description, disabled, other, token, unknown);
    }

    public Host withDisabled(boolean other) {
        return new Host(name, address, port, cluster, environment, description, other, fingerprint, token, unknown);
    }

    public Host inCluster(String other) {
        return new Host(name, address, port, other, environment, description, disabled, fingerprint, token, unknown);
    }
}
