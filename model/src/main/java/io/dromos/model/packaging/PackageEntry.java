package io.dromos.model.packaging;

/**
 * One file of a package as its manifest lists it.
 *
 * @param path
 *            relative, with {@code /}
 * @param size
 *            in bytes, unpacked
 * @param sha256
 *            64 lower-case hexadecimal digits
 */
public record PackageEntry(String path, long size, String sha256) {}
