package io.dromos.model.scenario;

import io.dromos.model.json.UnknownFields;
import java.util.List;
import java.util.Optional;

/**
 * One conversation with an integration. Immutable.
 *
 * @param identifier
 *            unique within the integration; stands in placeholders, so it seldom changes
 * @param input
 *            what the engine reads
 * @param output
 *            what the engine sends
 */
public record Scenario(String name, String identifier, String description, List<Topic> topics, DataModel input,
        DataModel output, List<Header> headers, UnknownFields unknown) {

    public Scenario {
        topics = List.copyOf(topics);
        headers = List.copyOf(headers);
    }

    /** A new scenario, with the header that each has at first. */
    public static Scenario of(String name, String identifier) {
        return new Scenario(name, identifier, "", List.of(), DataModel.empty(), DataModel.empty(),
                List.of(new Header(Header.PROCESS_INSTANCE_ID, "", "")), UnknownFields.none());
    }

    public DataModel model(Direction direction) {
        return switch (direction) {
            case IN -> input;
            case OUT -> output;
        };
    }

    /** The topic that holds in an environment: the environment's own before that of all environments. */
    public Optional<Topic> topic(Direction direction, String environment) {
        return topics.stream().filter(topic -> topic.direction() == direction)
                .filter(topic -> topic.environment().equals(environment)).findFirst()
                .or(() -> environment.isEmpty() ? Optional.empty() : topic(direction, ""));
    }

    public Scenario named(String otherName, String otherIdentifier, String otherDescription) {
        return new Scenario(otherName, otherIdentifier, otherDescription, topics, input, output, headers, unknown);
    }

    public Scenario withTopics(List<Topic> others) {
        return new Scenario(name, identifier, description, others, input, output, headers, unknown);
    }

    public Scenario withHeaders(List<Header> others) {
        return new Scenario(name, identifier, description, topics, input, output, others, unknown);
    }

    public Scenario withModel(Direction direction, DataModel model) {
        return switch (direction) {
            case IN -> new Scenario(name, identifier, description, topics, model, output, headers, unknown);
            case OUT -> new Scenario(name, identifier, description, topics, input, model, headers, unknown);
        };
    }
}
