package io.dromos.model.shape;

import io.dromos.model.expression.KnownName;
import io.dromos.model.expression.KnownNames;
import io.dromos.model.shape.arrival.Arrival;
import io.dromos.model.shape.arrival.NamedValues;
import io.dromos.model.type.Shape;
import io.dromos.model.type.Shapes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What arrives at a place of a flow, for people: fields, headers, exchange properties and variables. Immutable. */
public record WhatArrives(Shape body, List<ArrivingValue> fields, List<ArrivingValue> headers,
        List<ArrivingValue> exchangeProperties, List<ArrivingValue> variables) {

    public WhatArrives {
        fields = List.copyOf(fields);
        headers = List.copyOf(headers);
        exchangeProperties = List.copyOf(exchangeProperties);
        variables = List.copyOf(variables);
    }

    static WhatArrives of(Arrival arrival) {
        return new WhatArrives(arrival.body(), BodyFields.of(arrival.body()), values(arrival.headers(), "header"),
                values(arrival.exchangeProperties(), "exchangeProperty"), values(arrival.variables(), "variable"));
    }

    private static List<ArrivingValue> values(NamedValues values, String function) {
        return values.values().values().stream().map(value -> new ArrivingValue(value.name(),
                Shapes.typeName(value.shape()), value.example(), value.documentation(), value.setBy(),
                "${" + function + "." + value.name() + "}")).toList();
    }

    /** For completion, with what is known apart from the route. */
    KnownNames names(KnownNames known) {
        return known.withFields(joined(fields, known.fields())).withHeaders(joined(headers, known.headers()))
                .withExchangeProperties(joined(exchangeProperties, known.exchangeProperties()))
                .withVariables(joined(variables, known.variables()));
    }

    private static List<KnownName> joined(List<ArrivingValue> arriving, List<KnownName> known) {
        Map<String, KnownName> all = new LinkedHashMap<>();
        arriving.forEach(value -> all.put(value.name(),
                new KnownName(value.name(), value.detail(), value.documentation())));
        known.forEach(name -> all.putIfAbsent(name.name(), name));
        return List.copyOf(all.values());
    }
}
