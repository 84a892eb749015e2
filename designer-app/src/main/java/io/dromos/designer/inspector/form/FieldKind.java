package io.dromos.designer.inspector.form;

/** With which control a field is edited. */
public enum FieldKind {
    TEXT, BOOLEAN, NUMBER, DURATION, CHOICE,
    /** A password or key: never shown. */
    SECRET,
    /** A bean, by {@code #name}. */
    BEAN, EXPRESSION,
    /** Which data format: choosing another one puts it in the place of the first. */
    DATA_FORMAT,
    /** Source as it is written, for what is not understood. */
    SOURCE
}
