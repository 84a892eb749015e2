package io.dromos.model.expression.simple.parse;

/** How Camel cuts a path into calls, as far as it refuses one. */
final class PathSplit {

    private final String path;
    private int brackets;
    private int parentheses;
    private int length;
    private int lastStart;

    PathSplit(String path) {
        this.path = path;
    }

    /** Whether parentheses are open at the end, and the last part is a call that does not end with one. */
    boolean unclosedCall() {
        boolean single = false;
        boolean twofold = false;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            single ^= !twofold && c == '\'';
            twofold ^= !single && c == '"';
            if (!single && !twofold) {
                pass(c, i);
            }
        }
        String last = path.substring(Math.min(lastStart, path.length()));
        return parentheses > 0 && last.contains("(") && !last.endsWith(")");
    }

    private void pass(char c, int i) {
        boolean first = length == 0 || (length == 1 && path.charAt(i - 1) == '?');
        if (first || (c != '.' && c != '?' && c != ']')) {
            brackets += c == '[' && parentheses == 0 ? 1 : 0;
            parentheses += c == '(' ? 1 : c == ')' ? -1 : 0;
            length++;
        } else if (c == '.' && brackets == 0 && parentheses == 0) {
            lastStart = i;
            length = 0;
        } else if (c == ']' && parentheses == 0) {
            lastStart = i + 1;
            length = 0;
            brackets--;
        } else {
            length++;
        }
    }
}
