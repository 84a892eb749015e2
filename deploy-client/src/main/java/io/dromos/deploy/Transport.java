package io.dromos.deploy;

import java.util.Locale;

/** How bytes travel to a service. */
public sealed interface Transport {

    /** In the clear: for the loopback address only. */
    record Plaintext() implements Transport {}

    /**
     * TLS with exactly the certificate that has this SHA-256 fingerprint, whatever name stands in it: a service makes
     * its own certificate and announces its fingerprint.
     */
    record PinnedTls(String fingerprint) implements Transport {
        public PinnedTls {
            fingerprint = fingerprint.replace(":", "").replace(" ", "").toLowerCase(Locale.ROOT);
            if (!fingerprint.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("a SHA-256 fingerprint has 64 hexadecimal digits");
            }
        }
    }

    /** TLS with a certificate that an authority known to this machine vouches for. */
    record TrustedTls() implements Transport {}
}
