package io.dromos.model.expression;

/**
 * A name that expressions at some place may use.
 *
 * @param detail
 *            type and example value, or where it is set; may be empty
 * @param documentation
 *            one or two sentences; may be empty
 */
public record KnownName(String name, String detail, String documentation) {

    public static KnownName of(String name) {
        return new KnownName(name, "", "");
    }
}
