package io.dromos.model.template;

import io.dromos.model.json.UnknownFields;

/**
 * A gap of a template.
 *
 * @param name
 *            stands in the text as {@code <<name>>}
 * @param title
 *            what the form calls it; empty: its name
 * @param standard
 *            the value when none is given; empty: none
 */
public record TemplateParameter(String name, String title, String standard, boolean required, String description,
        UnknownFields unknown) {

    public TemplateParameter(String name, String title, String standard, boolean required, String description) {
        this(name, title, standard, required, description, UnknownFields.none());
    }

    /** What a form shows. */
    public String label() {
        return title.isBlank() ? name : title;
    }
}
