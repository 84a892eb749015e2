package io.dromos.model.workspace.journal;

import io.dromos.model.source.TextEdit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * One record of a journal. On the disk: its length, its CRC-32, its bytes. Text stands as UTF-16, so that no text that
 * an editor can hold is changed.
 */
sealed interface JournalRecord {

    int PREFIX = 8;

    /** The first record: what is edited, and its whole text at that moment; {@code replaces} names an older journal. */
    record Start(String file, String baseDigest, String replaces, String text) implements JournalRecord {}

    record Patches(List<TextEdit> edits) implements JournalRecord {}

    default byte[] framed() {
        byte[] body = body();
        CRC32 check = new CRC32();
        check.update(body);
        return ByteBuffer.allocate(PREFIX + body.length).putInt(body.length).putInt((int) check.getValue()).put(body)
                .array();
    }

    private byte[] body() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            switch (this) {
                case Start(String file, String digest, String replaces, String text) -> {
                    out.writeByte('S');
                    writeText(out, file);
                    writeText(out, digest);
                    writeText(out, replaces);
                    writeText(out, text);
                }
                case Patches(List<TextEdit> edits) -> {
                    out.writeByte('P');
                    out.writeInt(edits.size());
                    for (TextEdit edit : edits) {
                        out.writeInt(edit.offset());
                        out.writeInt(edit.length());
                        writeText(out, edit.replacement());
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        out.writeInt(text.length());
        byte[] units = new byte[2 * text.length()];
        ByteBuffer.wrap(units).asCharBuffer().put(text);
        out.write(units);
    }

    /** The next whole record; empty at the end, and where a crash tore a record or a disk damaged it. */
    static Optional<JournalRecord> next(ByteBuffer journal) {
        if (journal.remaining() < PREFIX) {
            return Optional.empty();
        }
        int length = journal.getInt();
        int expected = journal.getInt();
        if (length <= 0 || length > journal.remaining()) {
            return Optional.empty();
        }
        byte[] body = new byte[length];
        journal.get(body);
        CRC32 check = new CRC32();
        check.update(body);
        return (int) check.getValue() == expected ? parsed(body) : Optional.empty();
    }

    private static Optional<JournalRecord> parsed(byte[] body) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(body))) {
            return switch (in.readByte()) {
                case 'S' -> Optional.of(new Start(readText(in), readText(in), readText(in), readText(in)));
                case 'P' -> Optional.of(new Patches(readEdits(in)));
                default -> Optional.empty();
            };
        } catch (IOException | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static List<TextEdit> readEdits(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            edits.add(new TextEdit(in.readInt(), in.readInt(), readText(in)));
        }
        return edits;
    }

    private static String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || 2L * length > in.available()) {
            throw new IOException("length " + length);
        }
        byte[] units = in.readNBytes(2 * length);
        return ByteBuffer.wrap(units).asCharBuffer().toString();
    }
}
