package io.dromos.model.catalog;

/** What else is true of an option. */
public enum OptionTrait {
    REQUIRED, DEPRECATED,
    /** A password, key or token: never shown, better kept in an encrypted property. */
    SECRET,
    /** Camel finds the value by itself when the registry holds one of its type. */
    AUTOWIRED,
    /** Stands for any number of parameters that begin with its prefix. */
    MULTI_VALUE,
    /** An expression that is read as a truth. */
    PREDICATE,
    /** The loader accepts it although neither the documentation nor the schema names it; forms leave it out. */
    HIDDEN
}
