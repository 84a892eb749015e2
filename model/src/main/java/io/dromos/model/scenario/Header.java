package io.dromos.model.scenario;

import io.dromos.model.json.UnknownFields;

/**
 * A Kafka header of a scenario's messages.
 *
 * @param value
 *            text, also with placeholders; empty: the engine fills it
 */
public record Header(String name, String value, String description, UnknownFields unknown) {

    /** The header that ties an answer to the process that asked; every new scenario has it. */
    public static final String PROCESS_INSTANCE_ID = "processInstanceId";

    public Header(String name, String value, String description) {
        this(name, value, description, UnknownFields.none());
    }
}
