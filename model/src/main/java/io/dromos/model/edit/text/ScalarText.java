package io.dromos.model.edit.text;

import io.dromos.model.source.ParseResult;
import io.dromos.model.source.ScalarStyle;
import io.dromos.model.source.SourceTree;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.source.YamlScalar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes a value as a YAML scalar: in the style that its place had or prefers, in another only if that cannot hold the
 * value.
 */
public final class ScalarText {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final Pattern LIKE_NUMBER = Pattern
            .compile("[-+]?(\\.?[0-9][0-9_]*(\\.[0-9_]*)?([eE][-+]?[0-9]+)?|0[xo][0-9a-fA-F_]+|\\.(inf|Inf|INF))"
                    + "|\\.(nan|NaN|NAN)|[0-9]+(:[0-9]+)+");
    private static final List<String> WORDS = List.of("y", "n", "yes", "no", "on", "off", "null", "~");

    private final FileHand hand;
    private final boolean inFlow;
    private final boolean singleLine;
    private final int blockIndent;

    /**
     * @param inFlow
     *            whether the place is inside braces or brackets
     * @param singleLine
     *            whether a comment follows on the line, so that no block can stand there
     * @param blockIndent
     *            the column where lines of a block scalar begin
     */
    ScalarText(FileHand hand, boolean inFlow, boolean singleLine, int blockIndent) {
        this.hand = hand;
        this.inFlow = inFlow;
        this.singleLine = singleLine;
        this.blockIndent = blockIndent;
    }

    /** Writes values for a text that has no hand of its own yet. */
    public static ScalarText standard(int blockIndent) {
        return new ScalarText(new FileHand("\n", 2, 2, '"'), false, false, blockIndent);
    }

    /** A value where none was. */
    public String fresh(String value) {
        if (canBePlain(value)) {
            return value;
        }
        if (value.indexOf('\n') >= 0 && !inFlow && !singleLine) {
            Optional<String> literal = block("|", value);
            if (literal.isPresent()) {
                return literal.get();
            }
        }
        return quoted(value, hand.quote() == '\'' ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.DOUBLE_QUOTED);
    }

    /** A value in place of another, in its style if that can hold it. */
    String inPlaceOf(YamlScalar old, String value) {
        return switch (old.style()) {
            case PLAIN -> fresh(value);
            case SINGLE_QUOTED, DOUBLE_QUOTED ->
                value.indexOf('\n') >= 0 && old.value().indexOf('\n') < 0 ? fresh(value) : quoted(value, old.style());
            case LITERAL, FOLDED -> inFlow ? fresh(value) : rewrittenBlock(old, value);
        };
    }

    private String rewrittenBlock(YamlScalar old, String value) {
        String header = old.text().lines().findFirst().orElse("|");
        String sign = old.style() == ScalarStyle.FOLDED ? ">" : "|";
        String comment = header.indexOf('#') > 0 ? " " + header.substring(header.indexOf('#')) : "";
        if (old.style() == ScalarStyle.FOLDED) {
            Optional<String> folded = block(">", value.replace("\n", "\n\n")).filter(text -> means(text, value));
            if (folded.isPresent()) {
                return withComment(folded.get(), comment);
            }
            sign = "|";
        }
        return block(sign, value).map(text -> withComment(text, comment))
                .orElseGet(() -> quoted(value, ScalarStyle.DOUBLE_QUOTED));
    }

    private String withComment(String block, String comment) {
        int headerEnd = block.indexOf(hand.lineBreak());
        return headerEnd < 0 ? block + comment : block.substring(0, headerEnd) + comment + block.substring(headerEnd);
    }

    /** A block scalar without the line break of its last line, if the value can be written so. */
    private Optional<String> block(String sign, String value) {
        String content = value.endsWith("\n") ? value.substring(0, value.length() - 1) : value;
        if (content.isBlank() || content.endsWith("\n") || !content.chars().allMatch(ScalarText::isBlockChar)) {
            return Optional.empty();
        }
        String indicator = content.startsWith(" ") || content.startsWith("\n") ? "2" : "";
        String chomp = value.endsWith("\n") ? "" : "-";
        String indent = " ".repeat(blockIndent);
        StringBuilder text = new StringBuilder(sign).append(indicator).append(chomp);
        for (String line : content.split("\n", -1)) {
            text.append(hand.lineBreak());
            if (!line.isEmpty()) {
                text.append(indent).append(line);
            }
        }
        String written = text.toString();
        return indicator.isEmpty() && means(written, value) ? Optional.of(written) : Optional.empty();
    }

    private boolean means(String written, String value) {
        String parent = " ".repeat(Math.max(0, blockIndent - 1));
        String probe = parent + "k: " + written + hand.lineBreak();
        return SourceTree.parse(probe) instanceof ParseResult.Parsed(SourceTree tree)
                && tree.documents().size() == 1
                && tree.documents().getFirst().root().orElse(null) instanceof YamlMapping mapping
                && mapping.entries().size() == 1
                && mapping.entries().getFirst().value() instanceof YamlScalar scalar && scalar.value().equals(value);
    }

    private static boolean isBlockChar(int c) {
        return c == '\n' || c == '\t' || c >= ' ' && c != 0x7f && c != 0x85 && c != 0x2028 && c != 0x2029
                && c != 0xFEFF && !(c >= 0x80 && c < 0xa0);
    }

    private static String quoted(String value, ScalarStyle style) {
        boolean printable = value.chars().allMatch(c -> isBlockChar(c) && c != '\n' && c != '\t');
        if (style == ScalarStyle.SINGLE_QUOTED && printable) {
            return "'" + value.replace("'", "''") + "'";
        }
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            text.append(escaped(value.charAt(i)));
        }
        return text.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            default -> Character.isSurrogate(c) || isBlockChar(c)
                    ? Character.toString(c)
                    : String.format(Locale.ROOT, "\\u%04x", (int) c);
        };
    }

    /** Whether a value may stand without quotes and be read as this very text. */
    private boolean canBePlain(String value) {
        if (NUMBER.matcher(value).matches()) {
            return true;
        }
        if (value.isEmpty() || value.indexOf('\n') >= 0 || !value.equals(value.strip())
                || LIKE_NUMBER.matcher(value).matches() || WORDS.contains(value.toLowerCase(Locale.ROOT))
                || inFlow && value.chars().anyMatch(c -> ",[]{}".indexOf(c) >= 0)) {
            return false;
        }
        boolean risky = "-?:,[]{}#&*!|>'\"%@`".indexOf(value.charAt(0)) >= 0 || value.contains(": ")
                || value.contains(" #") || value.endsWith(":") || value.contains("\t") || value.startsWith("=");
        return !risky && value.chars().allMatch(ScalarText::isBlockChar);
    }
}
