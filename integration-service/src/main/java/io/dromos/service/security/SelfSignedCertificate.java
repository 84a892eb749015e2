package io.dromos.service.security;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A certificate that the service makes for itself: X.509 v3 (RFC 5280), ECDSA on P-256, ten years. Clients trust it by
 * its fingerprint, which the service announces.
 */
record SelfSignedCertificate(X509Certificate certificate, KeyPair keys) {

    private static final Duration LIFE = Duration.ofDays(3650);
    private static final byte[] ECDSA_SHA256 = Der.sequence(Der.identifier(1, 2, 840, 10045, 4, 3, 2));
    private static final byte[] COMMON_NAME = Der.identifier(2, 5, 4, 3);
    private static final byte[] ALTERNATIVE_NAMES = Der.identifier(2, 5, 29, 17);

    static SelfSignedCertificate make(String bind) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair keys = generator.generateKeyPair();
        byte[] toSign = content(keys, bind);
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(toSign);
        byte[] whole = Der.sequence(toSign, ECDSA_SHA256, Der.bits(signature.sign()));
        return new SelfSignedCertificate((X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(whole)), keys);
    }

    private static byte[] content(KeyPair keys, String bind) {
        byte[] version3 = Der.tagged(0xa0, Der.integer(BigInteger.TWO));
        byte[] serial = Der.integer(new BigInteger(126, new SecureRandom()).add(BigInteger.ONE));
        byte[] name = Der.sequence(Der.set(Der.sequence(COMMON_NAME, Der.text("Dromos integration service"))));
        Instant now = Instant.now();
        byte[] validity = Der.sequence(Der.time(now.minus(Duration.ofHours(1))), Der.time(now.plus(LIFE)));
        byte[] names = Der.sequence(ALTERNATIVE_NAMES, Der.octets(Der.sequence(alternativeNames(bind))));
        byte[] extensions = Der.tagged(0xa3, Der.sequence(names));
        return Der.sequence(version3, serial, ECDSA_SHA256, name, validity, name, keys.getPublic().getEncoded(),
                extensions);
    }

    private static byte[][] alternativeNames(String bind) {
        List<byte[]> names = new ArrayList<>();
        names.add(dns("localhost"));
        names.add(address(new byte[]{127, 0, 0, 1}));
        try {
            InetAddress own = InetAddress.getLocalHost();
            names.add(dns(own.getHostName()));
            InetAddress bound = InetAddress.getByName(bind);
            names.add(address(bound.isAnyLocalAddress() ? own.getAddress() : bound.getAddress()));
        } catch (UnknownHostException withoutName) {
            names.add(dns(bind));
        }
        return names.toArray(byte[][]::new);
    }

    private static byte[] dns(String name) {
        return Der.tagged(0x82, name.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] address(byte[] address) {
        return Der.tagged(0x87, address);
    }
}
