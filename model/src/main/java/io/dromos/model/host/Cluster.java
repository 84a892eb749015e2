package io.dromos.model.host;

import io.dromos.model.json.UnknownFields;

/** A group of hosts that is deployed to as one. */
public record Cluster(String name, String environment, String description, UnknownFields unknown) {

    public Cluster(String name, String environment, String description) {
        this(name, environment, description, UnknownFields.none());
    }
}
