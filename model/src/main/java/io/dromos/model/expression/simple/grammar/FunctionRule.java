package io.dromos.model.expression.simple.grammar;

/**
 * How texts that begin so must go on.
 *
 * @param opening
 *            the name, with the sign behind it that belongs to the form: {@code bodyAs(}, {@code file:}
 */
public record FunctionRule(String opening, FunctionForm form) {

    /** The name without the sign behind it. */
    public String name() {
        int end = opening.length();
        while (end > 0 && "(:.".indexOf(opening.charAt(end - 1)) >= 0) {
            end--;
        }
        return opening.substring(0, end);
    }

    public boolean call() {
        return opening.endsWith("(");
    }
}
