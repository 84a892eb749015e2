package io.dromos.designer.inspector.field;

/** Hears what the user does in a field. UI thread only. */
public interface FieldListener {

    /** The value as it is now, told while it is typed. */
    void changed(String value);

    /** The language of an expression and its text. */
    void changed(String language, String text);

    /** The field was left: what is typed next is another step. */
    void left();
}
