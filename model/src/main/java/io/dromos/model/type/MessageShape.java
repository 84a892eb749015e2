package io.dromos.model.type;

/** What is known of the message at one place of a route, before that place is reached. Immutable. */
public record MessageShape(Shape body, NamedShapes headers, NamedShapes exchangeProperties, NamedShapes variables) {

    /** Anything may arrive. */
    public static final MessageShape UNKNOWN = new MessageShape(new UnknownShape(), NamedShapes.UNKNOWN,
            NamedShapes.UNKNOWN,
            NamedShapes.UNKNOWN);
}
