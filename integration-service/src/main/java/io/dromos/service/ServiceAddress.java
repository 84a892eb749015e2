package io.dromos.service;

/**
 * Where a running service answers. Immutable.
 *
 * @param fingerprint
 *            SHA-256 of its certificate, or empty without TLS
 */
public record ServiceAddress(String host, int port, int httpPort, long pid, String fingerprint) {}
