package io.dromos.model.expression.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The message that an expression is evaluated against. Immutable.
 *
 * @param parsed
 *            whether the body, JSON text here, arrives as maps and lists, as behind an unmarshal; else as text
 * @param properties
 *            values of <code>{{name}}</code>
 */
public record ExampleData(String body, boolean parsed, Map<String, String> headers,
        Map<String, String> exchangeProperties, Map<String, String> variables, Map<String, String> properties) {

    public ExampleData {
        headers = ordered(headers);
        exchangeProperties = ordered(exchangeProperties);
        variables = ordered(variables);
        properties = ordered(properties);
    }

    public static ExampleData ofBody(String body) {
        return new ExampleData(body, false, Map.of(), Map.of(), Map.of(), Map.of());
    }

    public ExampleData asParsed() {
        return new ExampleData(body, true, headers, exchangeProperties, variables, properties);
    }

    public ExampleData withHeaders(Map<String, String> values) {
        return new ExampleData(body, parsed, values, exchangeProperties, variables, properties);
    }

    public ExampleData withExchangeProperties(Map<String, String> values) {
        return new ExampleData(body, parsed, headers, values, variables, properties);
    }

    public ExampleData withVariables(Map<String, String> values) {
        return new ExampleData(body, parsed, headers, exchangeProperties, values, properties);
    }

    public ExampleData withProperties(Map<String, String> values) {
        return new ExampleData(body, parsed, headers, exchangeProperties, variables, values);
    }

    private static Map<String, String> ordered(Map<String, String> values) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
