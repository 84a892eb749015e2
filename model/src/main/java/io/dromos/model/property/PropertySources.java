package io.dromos.model.property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a flow takes values from, weakest first: topics of scenarios, shared sets in their order, the flow's
 * internal set. The last that has a name wins; only within one set does a row of the environment win over a general
 * one. Immutable.
 *
 * @param topics
 *            of one environment
 */
public record PropertySources(List<TopicValue> topics, List<PropertySet> shared, PropertySet internal) {

    /** A topic behind its placeholder. */
    public record TopicValue(String key, String topic, String integration, String scenario) {}

    public PropertySources {
        topics = List.copyOf(topics);
        shared = List.copyOf(shared);
    }

    /** Every name with what it becomes: the preview of the merged result, and what is deployed. */
    public SortedMap<String, ResolvedProperty> resolve(String environment) {
        SortedMap<String, ResolvedProperty> resolved = new TreeMap<>();
        for (TopicValue topic : topics) {
            put(resolved, topic.key, new PropertyValue.Plain(topic.topic),
                    new Origin.OfScenario(topic.integration, topic.scenario));
        }
        for (PropertySet set : shared) {
            for (PropertyRow row : holding(set, environment)) {
                put(resolved, row.name(), row.value(), new Origin.OfSharedSet(set.name(), row.environment()));
            }
        }
        for (PropertyRow row : holding(internal, environment)) {
            put(resolved, row.name(), row.value(), new Origin.OfInternalSet(row.environment()));
        }
        return Collections.unmodifiableSortedMap(resolved);
    }

    private static List<PropertyRow> holding(PropertySet set, String environment) {
        return set.rows().stream().map(PropertyRow::name).distinct()
                .flatMap(name -> set.row(name, environment).stream()).toList();
    }

    private static void put(SortedMap<String, ResolvedProperty> resolved, String name, PropertyValue value,
            Origin origin) {
        List<Origin> overridden = new ArrayList<>();
        ResolvedProperty weaker = resolved.get(name);
        if (weaker != null) {
            overridden.add(weaker.origin());
            overridden.addAll(weaker.overridden());
        }
        resolved.put(name, new ResolvedProperty(name, value, origin, overridden));
    }
}
