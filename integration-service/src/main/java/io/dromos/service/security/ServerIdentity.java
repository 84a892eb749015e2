package io.dromos.service.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import io.dromos.service.ServiceSettings;
import org.springframework.stereotype.Component;

/**
 * Whether the API speaks TLS, and with which certificate: the one that the settings name, else one of the service's
 * own, made once and kept in its data folder. On loopback TLS is off unless asked for.
 *
 * <p>
 * Immutable; any thread may use it.
 */
@Component
public final class ServerIdentity {

    /** PEM files, and the SHA-256 of the certificate in hexadecimal digits. */
    public record Certificate(Path chain, Path key, String fingerprint) {}

    private final Optional<Certificate> certificate;

    public ServerIdentity(ServiceSettings settings) throws IOException, GeneralSecurityException {
        ServiceSettings.Tls tls = settings.tls();
        if (tls.certificate() != null) {
            if (tls.key() == null) {
                throw new IOException("a certificate is set, but no key: set dromos.tls.key too");
            }
            this.certificate = Optional.of(read(tls.certificate(), tls.key()));
        } else if (tls.enabled() || !InetAddress.getByName(settings.bind()).isLoopbackAddress()) {
            this.certificate = Optional.of(own(settings));
        } else {
            this.certificate = Optional.empty();
        }
    }

    public Optional<Certificate> certificate() {
        return certificate;
    }

    private static Certificate own(ServiceSettings settings) throws IOException, GeneralSecurityException {
        Path chain = settings.data().resolve("tls/certificate.pem");
        Path key = settings.data().resolve("tls/key.pem");
        if (!Files.exists(chain) || !Files.exists(key)) {
            SelfSignedCertificate made = SelfSignedCertificate.make(settings.bind());
            PrivateFile.write(key, pem("PRIVATE KEY", made.keys().getPrivate().getEncoded()));
            PrivateFile.write(chain, pem("CERTIFICATE", made.certificate().getEncoded()));
        }
        return read(chain, key);
    }

    private static Certificate read(Path chain, Path key) throws IOException, GeneralSecurityException {
        byte[] first = CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(chain))).getEncoded();
        String fingerprint = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(first));
        return new Certificate(chain, key, fingerprint);
    }

    private static String pem(String kind, byte[] content) {
        String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(content);
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }
}
