package io.dromos.model.shape.arrival;

/** What carries named values along with a message. */
public enum Carrier {
    /** Camel finds headers in any case. */
    HEADER, EXCHANGE_PROPERTY, VARIABLE;

    /** Whether two spellings mean the same value. */
    public boolean same(String one, String other) {
        return this == HEADER ? one.equalsIgnoreCase(other) : one.equals(other);
    }
}
