package io.dromos.designer.inspector.form;

/** What else is true of a field. */
public enum FieldTrait {
    REQUIRED, DEPRECATED,
    /** The file names it; it may be taken out again. */
    PRESENT,
    /** Among the few that most people need. */
    ESSENTIAL,
    /** The catalog does not know it. */
    UNKNOWN,
    /** The expression's language cannot be changed. */
    FIXED_LANGUAGE
}
