package io.dromos.model.shape.typing;

import io.dromos.model.expression.TextRange;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pieces of a jq text, one after the other. Mutable; belongs to one reading. */
final class JqTokens {

    static final Set<String> KEYWORDS = Set.of("if", "then", "elif", "else", "end", "as", "def", "reduce", "foreach",
            "try", "catch", "label", "import", "include");
    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:[^\"\\\\]|\\\\.)*\"|\\d+(?:\\.\\d+)?|[A-Za-z_]\\w*|==|!=|<=|>=|//|\\.\\.|[|]=|.", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*|\"[^\"\\\\]*\"");

    private final String text;
    private int at;
    private Operand.Kind kind = Operand.Kind.VALUE;
    private String name = "";
    private TextRange range = new TextRange(0, 0);

    JqTokens(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Where the next piece begins. */
    int start() {
        int i = at;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Behind the last piece. */
    int end() {
        return at;
    }

    boolean atEnd() {
        return start() == text.length();
    }

    String peek() {
        Matcher token = TOKEN.matcher(text).region(start(), text.length());
        return token.lookingAt() ? token.group() : "";
    }

    String next() {
        String token = peek();
        at = start() + token.length();
        kind = kindOf(token);
        return token;
    }

    /** What the last piece was. */
    Operand.Kind kind() {
        return kind;
    }

    private static Operand.Kind kindOf(String token) {
        if (token.isEmpty()) {
            return Operand.Kind.VALUE;
        }
        if (token.charAt(0) == '"') {
            return token.contains("\\(") || token.length() < 2 ? Operand.Kind.NULL : Operand.Kind.TEXT;
        }
        return Character.isDigit(token.charAt(0))
                ? Operand.Kind.NUMBER
                : switch (token) {
                    case "true", "false" -> Operand.Kind.BOOLEAN;
                    case "null" -> Operand.Kind.NULL;
                    default -> Operand.Kind.VALUE;
                };
    }

    boolean take(String token) {
        boolean found = peek().equals(token);
        if (found) {
            next();
        }
        return found;
    }

    /** Takes a piece that follows without a space. */
    boolean takeDirect(String token) {
        return text.startsWith(token, at) && take(token);
    }

    /** Takes a name or a quoted name that follows without a space. */
    boolean takeName() {
        return nameAt(at);
    }

    /** Takes the key of an object. */
    boolean takeKey() {
        return nameAt(start());
    }

    private boolean nameAt(int place) {
        Matcher found = NAME.matcher(text).region(place, text.length());
        if (!found.lookingAt()) {
            return false;
        }
        boolean quoted = found.group().startsWith("\"");
        range = quoted ? new TextRange(found.start() + 1, found.end() - 1) : new TextRange(found.start(), found.end());
        name = range.of(text);
        at = found.end();
        return true;
    }

    /** The name that was taken last. */
    String name() {
        return name;
    }

    TextRange range() {
        return range;
    }
}
