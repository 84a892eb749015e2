package io.dromos.model.edit.command;

import io.dromos.model.catalog.EndpointUri;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.EditResult;
import io.dromos.model.expression.TextRange;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.message.Message;
import io.dromos.model.property.Placeholder;
import io.dromos.model.scenario.ScenarioTopics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lets a Kafka endpoint name a scenario in place of a topic, by the placeholder that the environment resolves; all
 * other parts of the address stay.
 *
 * @param key
 *            the variable in which a receiving step saves the response (Camel's {@code variableReceive}); empty: as it
 *            is
 */
public record ChooseScenario(ElementId element, ScenarioTopics.Use use, String key) implements EditCommand {

    private static final String TOPIC = "parameters.topic";
    private static final String KEY = "variableReceive";

    @Override
    public Message label() {
        return Message.of("edit.choose-scenario", use.scenario());
    }

    @Override
    public EditResult apply(FlowDocument document) {
        Optional<Element> found = document.index().find(element);
        if (found.isEmpty()) {
            return new EditResult.Refused(Message.of("edit.gone"));
        }
        List<EditCommand> commands = new ArrayList<>();
        commands.add(found.get().option(TOPIC).isPresent()
                ? new SetOption(element, TOPIC, placeholder())
                : new SetOption(element, "uri", address(found.get().value("uri").orElse(""))));
        if (!key.isBlank()) {
            commands.add(new SetOption(element, KEY, key.strip()));
        }
        return new EditTogether(commands).apply(document);
    }

    private String placeholder() {
        return ScenarioTopics.placeholder(use.integration(), use.scenario(), use.direction());
    }

    private String address(String uri) {
        EndpointUri parts = EndpointUri.parse(uri);
        TextRange path = parts.path().range();
        boolean colon = path.start() > parts.scheme().range().end();
        return uri.substring(0, path.start()) + (colon ? "" : ":") + placeholder() + uri.substring(path.end());
    }

    /** Whether an element is a Kafka endpoint, so that it can name a scenario. */
    public static boolean fits(Element element) {
        return element.value("uri").filter(uri -> EndpointUri.parse(uri).scheme().text().equals("kafka")).isPresent();
    }

    /** The scenario that an element names. */
    public static Optional<ScenarioTopics.Use> useOf(Element element) {
        String topic = element.value(TOPIC)
                .orElseGet(() -> EndpointUri.parse(element.value("uri").orElse("")).path().text());
        return Placeholder.in(topic).stream().flatMap(placeholder -> ScenarioTopics.use(placeholder.name()).stream())
                .findFirst();
    }

    /** The variable in which an element saves what it receives; empty: none. */
    public static String keyOf(Element element) {
        return element.value(KEY).orElse("");
    }
}
