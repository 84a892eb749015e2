package io.dromos.deploy.artifact;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file to send, and the digest that it had when it was looked at. The file must not change until it is sent; a
 * service notices if it does.
 */
public record Artifact(Path file, Digest digest) {

    /** Reads the file once for its digest; blocks. */
    public static Artifact of(Path file) throws IOException {
        MessageDigest sha256 = sha256();
        long size;
        try (InputStream input = new DigestInputStream(Files.newInputStream(file), sha256)) {
            size = input.transferTo(OutputStream.nullOutputStream());
        }
        return new Artifact(file, new Digest(HexFormat.of().formatHex(sha256.digest()), size));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
