package io.dromos.designer.inspector.form;

/** With which control a field is edited. */
public enum FieldKind {
    TEXT, BOOLEAN, NUMBER, DURATION, CHOICE,
    /** A password or key: never shown. */
    SECRET,
    /** A bean, by {@code #name}. */
    BEAN, EXPRESSION,
    /** Where messages come from or go to; its language is the name of that use. */
    ADDRESS,
    /** Which data format: choosing another one puts it in the place of the first. */
    DATA_FORMAT,
    /** Source as it is written, for what is not understood. */
    SOURCE
}
