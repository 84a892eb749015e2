package io.dromos.model.property;

import io.dromos.model.message.Message;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and opens secret values with AES-GCM under one user's key. A sealed value reads
 * {@code v1:<key's name>:<Base64 of nonce and cipher text>}.
 *
 * <p>
 * Any thread may use it.
 */
public final class SecretVault {

    private static final String VERSION = "v1";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;
    private final String keyName;

    SecretVault(byte[] key, String keyName) {
        this.key = new SecretKeySpec(key, "AES");
        this.keyName = keyName;
    }

    /** What opening gives. */
    public sealed interface Opening {}

    /** The value itself. Hand it on, keep it nowhere. */
    public record Opened(String clear) implements Opening {
        @Override
        public String toString() {
            return "Opened[" + PropertyValue.MASK + "]";
        }
    }

    /** It was never entered here, belongs to another user's key, or was damaged. */
    public record Locked(Message reason) implements Opening {}

    public PropertyValue.Secret seal(String clear) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] text = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(clear.getBytes(StandardCharsets.UTF_8));
            byte[] all = ByteBuffer.allocate(nonce.length + text.length).put(nonce).put(text).array();
            return new PropertyValue.Secret(VERSION + ":" + keyName + ":" + Base64.getEncoder().encodeToString(all));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has AES-GCM", missing);
        }
    }

    public Opening open(PropertyValue.Secret secret) {
        if (secret.isAbsent()) {
            return new Locked(Message.of("property.secret-absent"));
        }
        String[] parts = secret.sealed().split(":", -1);
        if (parts.length != 3 || !parts[0].equals(VERSION)) {
            return new Locked(Message.of("property.secret-damaged"));
        }
        if (!parts[1].equals(keyName)) {
            return new Locked(Message.of("property.secret-of-another-user"));
        }
        try {
            ByteBuffer all = ByteBuffer.wrap(Base64.getDecoder().decode(parts[2]));
            byte[] nonce = new byte[NONCE];
            all.get(nonce);
            byte[] text = new byte[all.remaining()];
            all.get(text);
            return new Opened(new String(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(text), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException | BufferUnderflowException damaged) {
            return new Locked(Message.of("property.secret-damaged"));
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(keyName.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
