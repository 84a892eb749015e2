package io.dromos.designer.inspector.form;

import java.util.List;

/**
 * Fields under a heading.
 *
 * @param title
 *            empty for the first
 * @param advanced
 *            whether it is closed until somebody wants it
 */
public record FormGroup(String title, boolean advanced, List<FormField> fields) {

    public FormGroup {
        fields = List.copyOf(fields);
    }
}
