package io.dromos.model.expression.simple.parse;

/** Counts arguments as Camel splits them: by commas outside of quotes; empty ones without quotes do not count. */
final class QuotedSplit {

    private final String text;
    private final boolean keepsQuotes;
    private final boolean trims;
    private int count;
    private int length;
    private char quote;
    private boolean separating;

    /**
     * @param keepsQuotes
     *            whether quotes are a part of the argument
     * @param trims
     *            whether spaces behind a comma are none
     */
    QuotedSplit(String text, boolean keepsQuotes, boolean trims) {
        this.text = text;
        this.keepsQuotes = keepsQuotes;
        this.trims = trims;
    }

    int count() {
        if (text.indexOf(',') < 0) {
            return 1;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '\'' || c == '"') && (quote == 0 || c == quote)) {
                quote(i, c);
            } else {
                other(c);
            }
        }
        return count + (length > 0 ? 1 : 0);
    }

    private void quote(int i, char c) {
        if (quote != 0 && text.charAt(i - 1) == c && length == 0) {
            count++;
        }
        quote = quote == 0 ? c : 0;
        length += keepsQuotes && i < text.length() - 1 ? 1 : 0;
    }

    private void other(char c) {
        if (quote == 0 && c == ',') {
            separating = true;
            count += length > 0 ? 1 : 0;
            length = 0;
        } else if (!trims || quote != 0 || !separating || c != ' ') {
            separating = false;
            length++;
        }
    }
}
