package io.dromos.model.packaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** Writes zips byte by byte, so that a test can say what no honest zip library lets it say. */
public final class RawZip {

    @SuppressWarnings("ArrayRecordComponent")
    private record Item(String name, String localName, byte[] packed, int size, int mode, int flags, int method,
            int shared) {}

    private final List<Item> items = new ArrayList<>();

    public RawZip file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public RawZip file(String name, byte[] content) {
        return add(new Item(name, name, deflate(content), content.length, 0100644, 0x800, 8, -1));
    }

    public RawZip link(String name, String target) {
        byte[] bytes = target.getBytes(StandardCharsets.UTF_8);
        return add(new Item(name, name, deflate(bytes), bytes.length, 0120777, 0x800, 8, -1));
    }

    public RawZip encrypted(String name) {
        return add(new Item(name, name, new byte[]{1, 2, 3}, 3, 0100644, 0x801, 0, -1));
    }

    public RawZip otherLocalName(String name, String localName, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return add(new Item(name, localName, deflate(bytes), bytes.length, 0100644, 0x800, 8, -1));
    }

    /** An entry of the directory that names the data of an earlier one. */
    public RawZip sharing(String name, int earlier) {
        Item first = items.get(earlier);
        return add(new Item(name, name, first.packed, first.size, 0100644, 0x800, 8, earlier));
    }

    private RawZip add(Item item) {
        items.add(item);
        return this;
    }

    public RawZip manifest(PackageManifest manifest) {
        return file(PackageManifest.PATH, ManifestCodec.write(manifest));
    }

    public Path write(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int[] offsets = new int[items.size()];
        for (int i = 0; i < offsets.length; i++) {
            Item item = items.get(i);
            offsets[i] = item.shared >= 0 ? offsets[item.shared] : out.size();
            if (item.shared < 0) {
                byte[] name = item.localName.getBytes(StandardCharsets.UTF_8);
                put(out, 30, b -> b.putInt(0x04034b50).putShort((short) 20).putShort((short) item.flags)
                        .putShort((short) item.method).putInt(0x21).putInt(0).putInt(item.packed.length)
                        .putInt(item.size).putShort((short) name.length).putShort((short) 0));
                out.writeBytes(name);
                out.writeBytes(item.packed);
            }
        }
        int start = out.size();
        for (int i = 0; i < offsets.length; i++) {
            Item item = items.get(i);
            int offset = offsets[i];
            byte[] name = item.name.getBytes(StandardCharsets.UTF_8);
            put(out, 46,
                    b -> b.putInt(0x02014b50).putShort((short) 0x31e).putShort((short) 20).putShort((short) item.flags)
                            .putShort((short) item.method).putInt(0x21).putInt(0).putInt(item.packed.length)
                            .putInt(item.size).putShort((short) name.length).putInt(0).putShort((short) 0)
                            .putShort((short) 0).putInt(item.mode << 16).putInt(offset));
            out.writeBytes(name);
        }
        int size = out.size() - start;
        put(out, 22, b -> b.putInt(0x06054b50).putInt(0).putShort((short) items.size()).putShort((short) items.size())
                .putInt(size).putInt(start).putShort((short) 0));
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, int size, java.util.function.Consumer<ByteBuffer> fill) {
        ByteBuffer buffer = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        fill.accept(buffer);
        out.writeBytes(buffer.array());
    }

    private static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[64 * 1024];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }
}
