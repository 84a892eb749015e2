package io.dromos.model.expression;

/**
 * One proposal while an expression is typed.
 *
 * @param replace
 *            the part of the text that the proposal replaces
 * @param insert
 *            what is put there; the caret goes to {@code caret} characters after its start
 * @param label
 *            what the list shows
 * @param detail
 *            type and example value, or what kind of thing it is
 * @param documentation
 *            one or two sentences, may be empty
 */
public record Completion(TextRange replace, String insert, int caret, String label, String detail,
        String documentation) {}
