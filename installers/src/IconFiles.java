import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the icon files of Windows and macOS; both hold pictures as PNG, in several sizes. Stateless. */
final class IconFiles {

    private static final int[] ICO_SIZES = {16, 32, 48, 256};
    private static final int ICO_HEAD = 6;
    private static final int ICO_ENTRY = 16;

    private IconFiles() {
    }

    static Path ico(Path pictures, Path file) throws IOException {
        ByteArrayOutputStream images = new ByteArrayOutputStream();
        int start = ICO_HEAD + ICO_ENTRY * ICO_SIZES.length;
        ByteBuffer head = ByteBuffer.allocate(start).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) ICO_SIZES.length);
        for (int size : ICO_SIZES) {
            byte[] image = picture(pictures, size);
            // One byte for each side, where 0 means 256.
            head.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
            head.putShort((short) 1).putShort((short) 32).putInt(image.length).putInt(start + images.size());
            images.write(image);
        }
        return Files.write(file, concatenated(head.array(), images.toByteArray()));
    }

    static Path icns(Path pictures, Path file) throws IOException {
        Map<String, Integer> types = new LinkedHashMap<>();
        types.put("icp4", 16);
        types.put("icp5", 32);
        types.put("ic07", 128);
        types.put("ic08", 256);
        ByteArrayOutputStream images = new ByteArrayOutputStream();
        for (Map.Entry<String, Integer> type : types.entrySet()) {
            images.write(block(type.getKey(), picture(pictures, type.getValue())));
        }
        return Files.write(file, block("icns", images.toByteArray()));
    }

    /** Four letters, the length with this head, the content. */
    private static byte[] block(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length).put(type.getBytes(StandardCharsets.US_ASCII))
                .putInt(8 + content.length).put(content).array();
    }

    private static byte[] picture(Path pictures, int size) throws IOException {
        return Files.readAllBytes(pictures.resolve("dromos-" + size + ".png"));
    }

    private static byte[] concatenated(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }
}
