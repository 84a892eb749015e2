package io.dromos.service.deployment;

import java.util.regex.Pattern;

/**
 * Names a package by its content.
 *
 * @param sha256
 *            64 lower-case hexadecimal digits
 * @param size
 *            in bytes; 0 when not told
 */
public record ContentDigest(String sha256, long size) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public ContentDigest {
        if (!SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal digits: " + sha256);
        }
    }
}
