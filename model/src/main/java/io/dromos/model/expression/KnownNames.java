package io.dromos.model.expression;

import java.util.List;

/**
 * What is known at a place of a flow, for completion.
 *
 * @param fields
 *            of the message's body, as paths: {@code customer.address.street}
 * @param placeholders
 *            names of properties, written as <code>{{name}}</code>
 */
public record KnownNames(List<KnownName> headers, List<KnownName> variables, List<KnownName> exchangeProperties,
        List<KnownName> placeholders, List<KnownName> fields, List<KnownName> beans) {

    public static final KnownNames NONE = new KnownNames(List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());

    public KnownNames {
        headers = List.copyOf(headers);
        variables = List.copyOf(variables);
        exchangeProperties = List.copyOf(exchangeProperties);
        placeholders = List.copyOf(placeholders);
        fields = List.copyOf(fields);
        beans = List.copyOf(beans);
    }

    public KnownNames withHeaders(List<KnownName> names) {
        return new KnownNames(names, variables, exchangeProperties, placeholders, fields, beans);
    }

    public KnownNames withVariables(List<KnownName> names) {
        return new KnownNames(headers, names, exchangeProperties, placeholders, fields, beans);
    }

    public KnownNames withExchangeProperties(List<KnownName> names) {
        return new KnownNames(headers, variables, names, placeholders, fields, beans);
    }

    public KnownNames withPlaceholders(List<KnownName> names) {
        return new KnownNames(headers, variables, exchangeProperties, names, fields, beans);
    }

    public KnownNames withFields(List<KnownName> names) {
        return new KnownNames(headers, variables, exchangeProperties, placeholders, names, beans);
    }
}
