package io.dromos.designer.app.flow;

import io.dromos.model.expression.KnownNames;
import io.dromos.model.expression.evaluation.ExampleData;
import io.dromos.model.shape.arrival.Arrival;
import io.dromos.model.shape.arrival.NamedValues;
import io.dromos.model.type.ArrayShape;
import io.dromos.model.type.ObjectShape;
import java.util.LinkedHashMap;
import java.util.Map;

/** What arrives at a place, as values to try expressions with. Any thread may use it. */
final class ArrivalValues {

    private ArrivalValues() {
    }

    /** Values that what arrives may have. */
    static ExampleData of(Arrival arrival, KnownNames known) {
        boolean parsed = arrival.body() instanceof ObjectShape || arrival.body() instanceof ArrayShape;
        Map<String, String> placeholders = new LinkedHashMap<>();
        known.placeholders().forEach(name -> placeholders.put(name.name(), name.detail()));
        return new ExampleData("", parsed, values(arrival.headers()), values(arrival.exchangeProperties()),
                values(arrival.variables()), placeholders);
    }

    private static Map<String, String> values(NamedValues names) {
        Map<String, String> values = new LinkedHashMap<>();
        names.values().values().stream().filter(value -> !value.example().isEmpty())
                .forEach(value -> values.put(value.name(), value.example()));
        return values;
    }
}
