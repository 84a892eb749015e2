package io.dromos.model.packaging;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * What the zip's directory says about one entry. Immutable.
 *
 * @param mode
 *            Unix mode, 0 where the zip was made elsewhere
 * @param packed
 *            bytes in the file
 * @param size
 *            bytes unpacked, as claimed
 * @param offset
 *            where in the file; of the data, once it is known
 */
record ZipRecord(String name, int flags, int method, int mode, long packed, long size, long offset) {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 0x2041;
    private static final int FILE_TYPE = 0xF000;
    private static final int REGULAR = 0x8000;
    private static final int LINK = 0xA000;

    ZipRecord at(long dataOffset) {
        return new ZipRecord(name, flags, method, mode, packed, size, dataOffset);
    }

    Optional<PackageRefusal> refusal() {
        int type = mode & FILE_TYPE;
        if (type == LINK) {
            return Optional.of(new PackageRefusal.SymbolicLink(name));
        }
        if ((type != 0 && type != REGULAR) || (flags & ENCRYPTED) != 0 || (method != STORED && method != DEFLATED)) {
            return Optional.of(new PackageRefusal.UnsupportedEntry(name));
        }
        return EntryPath.refusal(name);
    }

    /** The unpacked bytes; does not close the file. */
    InputStream open(FileChannel file) {
        InputStream raw = new BufferedInputStream(new Section(file, offset, packed), 32 * 1024);
        if (method == STORED) {
            return raw;
        }
        Inflater inflater = new Inflater(true);
        return new FilterInputStream(new InflaterInputStream(raw, inflater, 16 * 1024)) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    /** A stretch of a file, read by position, so that many may read the same file. */
    private static final class Section extends InputStream {

        private final FileChannel file;
        private final long end;
        private long at;

        Section(FileChannel file, long start, long length) {
            this.file = file;
            this.at = start;
            this.end = start + length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (at >= end || length == 0) {
                return length == 0 ? 0 : -1;
            }
            int count = file.read(ByteBuffer.wrap(target, offset, (int) Math.min(length, end - at)), at);
            at += Math.max(count, 0);
            return count;
        }
    }
}
