package io.dromos.model.packaging.build;

import io.dromos.model.json.JsonText;
import io.dromos.model.message.Message;
import io.dromos.model.property.Placeholder;
import io.dromos.model.property.PropertySources;
import io.dromos.model.property.PropertyValue;
import io.dromos.model.property.ResolvedProperty;
import io.dromos.model.property.SecretVault;
import io.dromos.model.scenario.ScenarioTopics;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Builds {@code properties.json}: for each flow, every property it may use. For one thread. */
final class PropertiesEntry {

    private final String environment;
    private final SecretVault vault;
    private final List<Message> problems;
    private final List<Message> notes;
    private final SortedMap<String, ArrayNode> flows = new TreeMap<>();

    PropertiesEntry(String environment, SecretVault vault, List<Message> problems, List<Message> notes) {
        this.environment = environment;
        this.vault = vault;
        this.problems = problems;
        this.notes = notes;
    }

    void add(String code, PropertySources sources, String flowText) {
        SortedMap<String, ResolvedProperty> resolved = sources.resolve(environment);
        ArrayNode rows = JsonText.array();
        resolved.values().forEach(property -> addRow(rows, code, property, flowText));
        flows.put(code, rows);
        checkPlaceholders(code, resolved, flowText);
    }

    /** A secret travels only to flows whose text names it. */
    private void addRow(ArrayNode rows, String code, ResolvedProperty property, String flowText) {
        switch (property.value()) {
            case PropertyValue.Plain(String text) -> put(rows, property, text);
            case PropertyValue.Secret secret when flowText.contains(property.name()) -> {
                switch (vault.open(secret)) {
                    case SecretVault.Opened(String clear) -> put(rows, property, clear);
                    case SecretVault.Locked(Message reason) ->
                        problems.add(Message.of("package.secret-locked", property.name(), code, reason.text()));
                }
            }
            case PropertyValue.Secret _ -> {
            }
        }
    }

    private static void put(ArrayNode rows, ResolvedProperty property, String value) {
        rows.addObject().put("name", property.name()).put("value", value)
                .put("encrypted", property.value().encrypted()).put("set", property.origin().set());
    }

    /**
     * A missing topic is certainly wrong; another name may still come from the service or be a template's parameter.
     */
    private void checkPlaceholders(String code, SortedMap<String, ResolvedProperty> resolved, String flowText) {
        Placeholder.in(flowText).stream()
                .filter(placeholder -> placeholder.kind() == Placeholder.Kind.PROPERTY && !placeholder.optional()
                        && !placeholder.hasDefault() && !resolved.containsKey(placeholder.name()))
                .map(Placeholder::name).distinct().forEach(name -> {
                    if (ScenarioTopics.use(name).isPresent()) {
                        problems.add(Message.of("package.no-topic", name, code, environment));
                    } else {
                        notes.add(Message.of("package.no-value", name, code, environment));
                    }
                });
    }

    String text() {
        ObjectNode node = JsonText.object();
        flows.forEach(node::set);
        return JsonText.pretty(node);
    }
}
