package io.dromos.model.shape.arrival;

import io.dromos.model.type.NamedShapes;
import io.dromos.model.type.Shape;
import io.dromos.model.type.UnknownShape;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The headers, exchange properties or variables that a message may carry, in the order in which they were set.
 * Immutable.
 *
 * @param open
 *            whether there may be others
 */
public record NamedValues(Carrier carrier, Map<String, NamedValue> values, boolean open) {

    /** With more names nobody looks for one; each step would cost what all before it have set. */
    private static final int MOST = 500;

    public NamedValues {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** None at all. */
    public static NamedValues none(Carrier carrier) {
        return new NamedValues(carrier, Map.of(), false);
    }

    public static NamedValues unknown(Carrier carrier) {
        return new NamedValues(carrier, Map.of(), true);
    }

    public Optional<NamedValue> find(String name) {
        NamedValue exact = values.get(name);
        return exact != null || carrier != Carrier.HEADER
                ? Optional.ofNullable(exact)
                : values.values().stream().filter(value -> value.name().equalsIgnoreCase(name)).findFirst();
    }

    /** With too many names it may be there like any other that nobody here knows. */
    NamedValues with(NamedValue value) {
        if (values.size() >= MOST && find(value.name()).isEmpty()) {
            return opened();
        }
        Map<String, NamedValue> more = new LinkedHashMap<>(values);
        more.keySet().removeIf(name -> carrier.same(name, value.name()));
        more.put(value.name(), value);
        return new NamedValues(carrier, more, open);
    }

    public NamedValues without(Predicate<String> gone) {
        Map<String, NamedValue> fewer = new LinkedHashMap<>(values);
        return fewer.keySet().removeIf(gone) ? new NamedValues(carrier, fewer, open) : this;
    }

    NamedValues opened() {
        return open ? this : new NamedValues(carrier, values, true);
    }

    /** Code that nobody here can read had them in its hands: any name may be there, with any value. */
    NamedValues blurred() {
        Map<String, NamedValue> same = new LinkedHashMap<>(values);
        same.replaceAll((name, value) -> value.blurred());
        return new NamedValues(carrier, same, true);
    }

    /** What may be there after one way or the other. A name that only one of them sets may be there. */
    NamedValues joined(NamedValues other) {
        if (equals(other)) {
            return this;
        }
        Map<String, NamedValue> all = new LinkedHashMap<>();
        values.forEach((name, value) -> all.put(name, value.joined(other.maybe(name))));
        other.values.forEach((name, value) -> all.computeIfAbsent(name, added -> value.joined(maybe(name))));
        return new NamedValues(carrier, all, open || other.open);
    }

    /** A name that is not known here may be there nevertheless where there may be others, with any value. */
    private Optional<NamedValue> maybe(String name) {
        NamedValue value = values.get(name);
        return value == null && open
                ? Optional.of(new NamedValue(name, new UnknownShape(), Optional.empty(), "", ""))
                : Optional.ofNullable(value);
    }

    NamedShapes shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        values.forEach((name, value) -> shapes.put(name, value.shape()));
        return new NamedShapes(shapes, open);
    }
}
