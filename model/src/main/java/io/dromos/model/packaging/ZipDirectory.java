package io.dromos.model.packaging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The central directory of a zip file (PKWARE's APPNOTE, sections 4.3 and 4.4), read by ourselves: the platform's
 * reader hides links, duplicates and overlapping data, all of which a package is refused for. Files beyond 4 GiB
 * (zip64) are not read. Immutable.
 */
record ZipDirectory(List<ZipRecord> records) {

    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;

    static ZipDirectory read(FileChannel file, PackageLimits limits) throws IOException, PackageRefused {
        ByteBuffer end = end(file);
        int count = Short.toUnsignedInt(end.getShort(10));
        if (count > limits.entries() + 1) {
            throw new PackageRefused(new PackageRefusal.TooManyEntries(limits.entries()));
        }
        long size = Integer.toUnsignedLong(end.getInt(12));
        long start = Integer.toUnsignedLong(end.getInt(16));
        if (size > limits.manifestBytes()) {
            throw new PackageRefused(new PackageRefusal.TooManyEntries(limits.entries()));
        }
        if (start + size > file.size()) {
            throw new PackageRefused(new PackageRefusal.Truncated());
        }
        ByteBuffer directory = bytes(file, start, (int) size);
        List<ZipRecord> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            records.add(record(directory));
        }
        return new ZipDirectory(placed(file, records, start));
    }

    private static ByteBuffer end(FileChannel file) throws IOException, PackageRefused {
        long size = file.size();
        boolean zip = size >= 4 && bytes(file, 0, 4).getInt(0) == LOCAL;
        int tail = (int) Math.min(size, END_SIZE + LONGEST_COMMENT);
        ByteBuffer bytes = bytes(file, size - tail, tail);
        for (int at = tail - END_SIZE; at >= 0; at--) {
            if (bytes.getInt(at) == END && at + END_SIZE + Short.toUnsignedInt(bytes.getShort(at + 20)) == tail) {
                return bytes.slice(at, END_SIZE).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw new PackageRefused(zip ? new PackageRefusal.Truncated() : new PackageRefusal.NotAZip());
    }

    private static ZipRecord record(ByteBuffer directory) throws PackageRefused {
        int at = directory.position();
        if (directory.remaining() < CENTRAL_SIZE || directory.getInt(at) != CENTRAL) {
            throw new PackageRefused(new PackageRefusal.Truncated());
        }
        int nameLength = Short.toUnsignedInt(directory.getShort(at + 28));
        int rest = Short.toUnsignedInt(directory.getShort(at + 30)) + Short.toUnsignedInt(directory.getShort(at + 32));
        if (directory.remaining() < CENTRAL_SIZE + nameLength + rest) {
            throw new PackageRefused(new PackageRefusal.Truncated());
        }
        String name = name(directory.slice(at + CENTRAL_SIZE, nameLength));
        directory.position(at + CENTRAL_SIZE + nameLength + rest);
        return new ZipRecord(name, Short.toUnsignedInt(directory.getShort(at + 8)),
                Short.toUnsignedInt(directory.getShort(at + 10)), directory.getInt(at + 38) >>> 16,
                Integer.toUnsignedLong(directory.getInt(at + 20)), Integer.toUnsignedLong(directory.getInt(at + 24)),
                Integer.toUnsignedLong(directory.getInt(at + 42)));
    }

    /** Names are UTF-8 here, whatever the flag says; Dromos writes no other. */
    private static String name(ByteBuffer bytes) throws PackageRefused {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException notText) {
            throw new PackageRefused(new PackageRefusal.BadName("?"));
        }
    }

    /** Replaces each header's place by the data's, and refuses data that is shared, missing or named otherwise. */
    private static List<ZipRecord> placed(FileChannel file, List<ZipRecord> records, long directoryStart)
            throws IOException, PackageRefused {
        List<ZipRecord> placed = new ArrayList<>();
        List<ZipRecord> inOrder = records.stream().sorted(Comparator.comparingLong(ZipRecord::offset)).toList();
        long free = 0;
        for (ZipRecord record : inOrder) {
            if (record.offset() < free || record.offset() + LOCAL_SIZE > directoryStart) {
                throw new PackageRefused(new PackageRefusal.InconsistentEntry(record.name()));
            }
            ByteBuffer header = bytes(file, record.offset(), LOCAL_SIZE);
            int nameLength = Short.toUnsignedInt(header.getShort(26));
            long data = record.offset() + LOCAL_SIZE + nameLength + Short.toUnsignedInt(header.getShort(28));
            free = data + record.packed();
            if (header.getInt(0) != LOCAL || free > directoryStart
                    || Short.toUnsignedInt(header.getShort(8)) != record.method()
                    || !name(bytes(file, record.offset() + LOCAL_SIZE, nameLength)).equals(record.name())) {
                throw new PackageRefused(new PackageRefusal.InconsistentEntry(record.name()));
            }
            placed.add(record.at(data));
        }
        return placed;
    }

    private static ByteBuffer bytes(FileChannel file, long from, int length) throws IOException, PackageRefused {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, from + buffer.position()) < 0) {
                throw new PackageRefused(new PackageRefusal.Truncated());
            }
        }
        return buffer.flip();
    }
}
