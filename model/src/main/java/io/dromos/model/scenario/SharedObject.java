package io.dromos.model.scenario;

import io.dromos.model.json.UnknownFields;

/** An object that an integration defines once, for the references of all its models. Immutable. */
public record SharedObject(String name, String description, DataModel model, UnknownFields unknown) {

    public SharedObject(String name, String description, DataModel model) {
        this(name, description, model, UnknownFields.none());
    }

    public SharedObject withModel(DataModel other) {
        return new SharedObject(name, description, other, unknown);
    }
}
