package io.dromos.model.refactoring;

/** What can be renamed over all flows. */
public enum NamedThing {
    HEADER, EXCHANGE_PROPERTY, VARIABLE,
    /** A field of the body, by its path: {@code customer.name}. */
    FIELD,
    /** An endpoint inside the program: {@code direct:orders}. */
    ENDPOINT,
    /** A route, by its id. */
    ROUTE
}
