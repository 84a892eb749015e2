package io.dromos.service.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

import io.dromos.service.ServiceSettings;
import org.springframework.stereotype.Component;

/**
 * The token that every caller has to show. It is read from the file that the settings name; without one the service
 * makes a token once and keeps it in its data folder, readable by its user only.
 *
 * <p>
 * Immutable; any thread may use it.
 */
@Component
public final class AccessToken {

    private static final String SCHEME = "Bearer ";
    private static final int BYTES = 32;

    private final byte[] token;

    public AccessToken(ServiceSettings settings) throws IOException {
        Path given = settings.tokenFile();
        this.token = given == null ? ownToken(settings.data().resolve("token")) : read(given);
    }

    /** Whether the value of an {@code Authorization} header carries the token; compares in constant time. */
    public boolean opens(String authorization) {
        return authorization.startsWith(SCHEME)
                && MessageDigest.isEqual(token,
                        authorization.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] ownToken(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            PrivateFile.write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
        }
        return read(file);
    }

    private static byte[] read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("there is no token file " + file);
        }
        String text = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        if (text.isEmpty()) {
            throw new IOException("the token file " + file + " is empty");
        }
        if (!text.chars().allMatch(each -> each > ' ' && each <= '~')) {
            throw new IOException("the token file " + file + " holds more than one word of ASCII");
        }
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
