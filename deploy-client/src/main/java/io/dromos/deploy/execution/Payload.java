package io.dromos.deploy.execution;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Some bytes and what they are; equal by content. Immutable; any thread may use it. */
public final class Payload {

    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String CHARSET = "charset=";

    private final String contentType;
    private final byte[] bytes;

    private Payload(String contentType, byte[] bytes) {
        this.contentType = contentType;
        this.bytes = bytes.clone();
    }

    public static Payload of(String contentType, byte[] bytes) {
        return new Payload(contentType, bytes);
    }

    public static Payload text(String text) {
        return new Payload(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Payload json(String json) {
        return new Payload("application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    public static Payload empty() {
        return new Payload("", new byte[0]);
    }

    public String contentType() {
        return contentType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public boolean isEmpty() {
        return bytes.length == 0;
    }

    /** The bytes as text, in the content type's charset, else UTF-8. */
    public String asText() {
        return new String(bytes, charset());
    }

    private Charset charset() {
        int at = contentType.toLowerCase(Locale.ROOT).indexOf(CHARSET);
        if (at < 0) {
            return StandardCharsets.UTF_8;
        }
        String name = contentType.substring(at + CHARSET.length()).replaceAll("[\";].*", "").strip();
        return Charset.forName(name, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Payload that && contentType.equals(that.contentType)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Payload[" + contentType + ", " + bytes.length + " bytes]";
    }
}
