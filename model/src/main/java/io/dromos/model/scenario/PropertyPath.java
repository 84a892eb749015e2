package io.dromos.model.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a property stands: a model and the index at each depth, for two properties of one name must both be reachable.
 * Without indexes it means the model itself. Arrays count no depth of their own: the properties of an array's objects
 * are its children.
 */
public record PropertyPath(ModelPlace place, List<Integer> indexes) {

    public PropertyPath {
        indexes = List.copyOf(indexes);
    }

    public static PropertyPath of(ModelPlace place, Integer... indexes) {
        return new PropertyPath(place, List.of(indexes));
    }

    public boolean isModel() {
        return indexes.isEmpty();
    }

    public int depth() {
        return indexes.size();
    }

    public int index() {
        return indexes.getLast();
    }

    public PropertyPath parent() {
        return new PropertyPath(place, indexes.subList(0, indexes.size() - 1));
    }

    public PropertyPath child(int index) {
        List<Integer> longer = new ArrayList<>(indexes);
        longer.add(index);
        return new PropertyPath(place, longer);
    }

    public boolean startsWith(PropertyPath other) {
        return place.equals(other.place) && depth() >= other.depth()
                && indexes.subList(0, other.depth()).equals(other.indexes);
    }

    /** The properties from the top down to this one; empty when there is no such property. */
    public List<Property> trail(Integration integration) {
        List<Property> trail = new ArrayList<>();
        List<Property> level = place.in(integration).map(DataModel::properties).orElse(List.of());
        for (int index : indexes) {
            if (index < 0 || index >= level.size()) {
                return List.of();
            }
            trail.add(level.get(index));
            level = level.get(index).properties();
        }
        return trail;
    }

    public Optional<Property> in(Integration integration) {
        List<Property> trail = trail(integration);
        return trail.isEmpty() ? Optional.empty() : Optional.of(trail.getLast());
    }

    /** As people read it: {@code recipient.address.city}. */
    public String label(Integration integration) {
        return trail(integration).stream().map(Property::name).collect(Collectors.joining("."));
    }
}
