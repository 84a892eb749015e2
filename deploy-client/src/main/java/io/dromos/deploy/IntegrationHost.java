package io.dromos.deploy;

import java.util.regex.Pattern;

/**
 * Where an integration service answers and how the two prove themselves to each other. The token is the bearer token
 * that the service expects, empty for none.
 *
 * <p>
 * Immutable; any thread may use it.
 */
public record IntegrationHost(String address, int port, String token, Transport transport) {

    public static final int DEFAULT_PORT = 4635;

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._-]+|[0-9A-Fa-f:.]+(%\\w+)?");

    public IntegrationHost {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("port " + port);
        }
    }

    /** A service of this machine that speaks without encryption on the loopback address. */
    public static IntegrationHost loopback(int port, String token) {
        return new IntegrationHost("127.0.0.1", port, token, new Transport.Plaintext());
    }

    /** Reads {@code HOST}, {@code HOST:PORT} or {@code [V6]:PORT}; the port defaults to {@link #DEFAULT_PORT}. */
    public static IntegrationHost parse(String text, String token, Transport transport) {
        int colon = text.lastIndexOf(':');
        boolean bareV6 = colon != text.indexOf(':') && !text.startsWith("[");
        boolean bareAddress = colon < 0 || text.endsWith("]") || bareV6;
        String address = bareAddress ? text : text.substring(0, colon);
        int port = bareAddress ? DEFAULT_PORT : Integer.parseInt(text.substring(colon + 1));
        String name = address.replaceAll("^\\[|]$", "");
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no host name in '" + text + "'");
        }
        return new IntegrationHost(name, port, token, transport);
    }

    /** The address as people write it; never holds the token. */
    public String label() {
        return (address.contains(":") ? "[" + address + "]" : address) + ":" + port;
    }

    @Override
    public String toString() {
        return label();
    }
}
