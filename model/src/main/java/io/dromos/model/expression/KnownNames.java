package io.dromos.model.expression;

import java.util.List;

/**
 * What is known at a place of a flow, for completion.
 *
 * @param fields
 *            of the message's body, as paths: {@code customer.address.street}
 * @param placeholders
 *            names of properties, written as <code>{{name}}</code>
 * @param encoded
 *            whether the body is a text in a format, such as JSON, that has to be read before it has fields
 */
public record KnownNames(List<KnownName> headers, List<KnownName> variables, List<KnownName> exchangeProperties,
        List<KnownName> placeholders, List<KnownName> fields, List<KnownName> beans, boolean encoded) {

    public static final KnownNames NONE = new KnownNames(List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), false);

    public KnownNames {
        headers = List.copyOf(headers);
        variables = List.copyOf(variables);
        exchangeProperties = List.copyOf(exchangeProperties);
        placeholders = List.copyOf(placeholders);
        fields = List.copyOf(fields);
        beans = List.copyOf(beans);
    }

    public KnownNames withHeaders(List<KnownName> names) {
        return new KnownNames(names, variables, exchangeProperties, placeholders, fields, beans, encoded);
    }

    public KnownNames withVariables(List<KnownName> names) {
        return new KnownNames(headers, names, exchangeProperties, placeholders, fields, beans, encoded);
    }

    public KnownNames withExchangeProperties(List<KnownName> names) {
        return new KnownNames(headers, variables, names, placeholders, fields, beans, encoded);
    }

    public KnownNames withPlaceholders(List<KnownName> names) {
        return new KnownNames(headers, variables, exchangeProperties, names, fields, beans, encoded);
    }

    public KnownNames withFields(List<KnownName> names) {
        return new KnownNames(headers, variables, exchangeProperties, placeholders, names, beans, encoded);
    }

    public KnownNames withEncoded(boolean text) {
        return new KnownNames(headers, variables, exchangeProperties, placeholders, fields, beans, text);
    }
}
