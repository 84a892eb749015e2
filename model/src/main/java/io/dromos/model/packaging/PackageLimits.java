package io.dromos.model.packaging;

/**
 * How much a reader takes before it calls a package a bomb. Sizes in bytes, unpacked.
 *
 * @param entries
 *            how many files
 * @param manifestBytes
 *            size of the manifest
 * @param entryBytes
 *            size of one file
 * @param totalBytes
 *            size of all files together
 * @param ratio
 *            unpacked to packed size of one file, looked at only above {@code ratioFloor} bytes, for small files of
 *            blanks are no harm
 */
public record PackageLimits(int entries, long manifestBytes, long entryBytes, long totalBytes, int ratio,
        long ratioFloor) {

    private static final long MIB = 1024 * 1024;

    public static PackageLimits standard() {
        return new PackageLimits(10_000, 16 * MIB, 512 * MIB, 1024 * MIB, 200, 4 * MIB);
    }
}
