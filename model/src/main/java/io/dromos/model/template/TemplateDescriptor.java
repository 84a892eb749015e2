package io.dromos.model.template;

import io.dromos.model.json.UnknownFields;
import java.util.List;

/** What a template is and what it asks for. Immutable. */
public record TemplateDescriptor(String name, String description, List<TemplateParameter> parameters,
        UnknownFields unknown) {

    public TemplateDescriptor {
        parameters = List.copyOf(parameters);
    }

    public TemplateDescriptor(String name, String description, List<TemplateParameter> parameters) {
        this(name, description, parameters, UnknownFields.none());
    }
}
