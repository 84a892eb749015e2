package io.dromos.model.expression.language.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what parsers made by JavaCC say: several of the libraries are made by it. */
public final class JavaCcMessages {

    private static final Pattern PLACE = Pattern.compile("at line (\\d{1,9}), column (\\d{1,9})");
    private static final Pattern PREFIX = Pattern.compile("after (?:prefix|:) \"((?:[^\"\\\\]|\\\\.)*+)\"?");
    private static final Pattern END = Pattern.compile("(?:Encountered:? \"?\\s*<EOF>)");

    private JavaCcMessages() {
    }

    public static Refusal refusal(String text, String said) {
        Matcher place = PLACE.matcher(said);
        if (!place.find()) {
            return Refusal.somewhere(text);
        }
        if (END.matcher(said).find()) {
            return Refusal.atEnd(text);
        }
        int offset = TextPlaces.offset(text, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
        return Refusal.unexpected(text, Math.max(0, offset - prefix(said)));
    }

    /** How many characters of the wrong token were read before the one that cannot follow. */
    private static int prefix(String said) {
        Matcher prefix = PREFIX.matcher(said);
        return said.startsWith("Lexical") && prefix.find() ? prefix.group(1).translateEscapes().length() : 0;
    }
}
