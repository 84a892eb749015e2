package io.dromos.model.source;

/** Turns offsets in code points, as SnakeYAML Engine counts, into offsets in UTF-16 units. */
final class CodePointOffsets {

    private final int[] utf16;

    private CodePointOffsets(int[] utf16) {
        this.utf16 = utf16;
    }

    static CodePointOffsets of(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return new CodePointOffsets(new int[0]);
        }
        int[] offsets = new int[count + 1];
        int offset = 0;
        for (int i = 0; i < count; i++) {
            offsets[i] = offset;
            offset += Character.charCount(text.codePointAt(offset));
        }
        offsets[count] = offset;
        return new CodePointOffsets(offsets);
    }

    int utf16(int codePoint) {
        return utf16.length == 0 ? codePoint : utf16[codePoint];
    }
}
