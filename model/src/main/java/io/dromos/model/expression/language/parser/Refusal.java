package io.dromos.model.expression.language.parser;

import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.message.Message;

/**
 * What a grammar does not take, in words of our own.
 *
 * @param range
 *            the wrong token, in UTF-16 units
 * @param severity
 *            an error where the language refuses the text; a warning for names that may be known where the flow runs
 */
public record Refusal(TextRange range, Severity severity, Message message) {

    /** The token at an offset cannot stand there; behind the last one the text ends too early. */
    public static Refusal unexpected(String text, int offset) {
        if (text.substring(Math.clamp(offset, 0, text.length())).isBlank()) {
            return atEnd(text);
        }
        TextRange token = Tokens.at(text, offset);
        return error(token, "syntax-unexpected", Tokens.brief(token.of(text)));
    }

    /** Something is missing behind the last token. */
    public static Refusal atEnd(String text) {
        TextRange last = Tokens.last(text);
        return error(last, "syntax-end", Tokens.brief(last.of(text)));
    }

    /** The parser says no and does not say where. */
    public static Refusal somewhere(String text) {
        int start = text.length() - text.stripLeading().length();
        return error(new TextRange(start, Math.max(start, text.stripTrailing().length())), "syntax-unreadable");
    }

    public static Refusal error(TextRange range, String word, Object... arguments) {
        return new Refusal(range, Severity.ERROR, Message.of("expression." + word, arguments));
    }

    public static Refusal warning(TextRange range, String word, Object... arguments) {
        return new Refusal(range, Severity.WARNING, Message.of("expression." + word, arguments));
    }

    /** Whether it says no more than that the text stops too early. */
    boolean saysEnd() {
        return message.key().equals("expression.syntax-end") || message.key().equals("expression.syntax-unreadable");
    }
}
