package io.dromos.model.scenario;

import io.dromos.model.json.UnknownFields;

/**
 * A Kafka topic of a scenario.
 *
 * @param environment
 *            where it holds; empty: in all environments that have none of their own
 */
public record Topic(Direction direction, String name, String environment, UnknownFields unknown) {

    public Topic(Direction direction, String name, String environment) {
        this(direction, name, environment, UnknownFields.none());
    }
}
