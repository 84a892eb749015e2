package io.dromos.deploy.artifact;

/** The name of some bytes: their SHA-256 in lower-case hexadecimal digits, and how many there are. */
public record Digest(String sha256, long size) {

    public Digest {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }

    /** Enough of the name for people to tell two apart. */
    public String shortName() {
        return sha256.substring(0, 12);
    }
}
