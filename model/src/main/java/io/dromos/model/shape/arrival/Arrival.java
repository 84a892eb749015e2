package io.dromos.model.shape.arrival;

import io.dromos.model.type.MessageShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.Shapes;
import io.dromos.model.type.UnknownShape;
import java.util.function.UnaryOperator;

/**
 * What is known of a message at a place of a route, and where its parts come from. Immutable.
 *
 * @param replaced
 *            whether a step put another body in place of the one that came into the flow
 */
public record Arrival(Shape body, NamedValues headers, NamedValues exchangeProperties, NamedValues variables,
        boolean replaced) {

    /** Anything may arrive. */
    public static final Arrival UNKNOWN = new Arrival(new UnknownShape(), NamedValues.unknown(Carrier.HEADER),
            NamedValues.unknown(Carrier.EXCHANGE_PROPERTY), NamedValues.unknown(Carrier.VARIABLE), false);

    /** A new exchange, before a component has put anything into it. */
    public static final Arrival EMPTY = new Arrival(new UnknownShape(), NamedValues.none(Carrier.HEADER),
            NamedValues.none(Carrier.EXCHANGE_PROPERTY), NamedValues.none(Carrier.VARIABLE), false);

    /** As expressions are typed by. */
    public MessageShape shape() {
        return new MessageShape(body, headers.shapes(), exchangeProperties.shapes(), variables.shapes());
    }

    public NamedValues carried(Carrier carrier) {
        return switch (carrier) {
            case HEADER -> headers;
            case EXCHANGE_PROPERTY -> exchangeProperties;
            case VARIABLE -> variables;
        };
    }

    public Arrival withBody(Shape other) {
        return other.equals(body) ? this : new Arrival(other, headers, exchangeProperties, variables, replaced);
    }

    /** Another body than the one that came into the flow. */
    public Arrival withReplacedBody(Shape other) {
        Arrival changed = withBody(other);
        return changed.replaced
                ? changed
                : new Arrival(changed.body, headers, exchangeProperties, variables, true);
    }

    public Arrival withUnknownBody() {
        return withBody(new UnknownShape());
    }

    public Arrival with(Carrier carrier, NamedValue value) {
        return changed(carrier, values -> values.with(value));
    }

    /** There may be names of a carrier that nobody here knows. */
    public Arrival opened(Carrier carrier) {
        return carried(carrier).open() ? this : changed(carrier, NamedValues::opened);
    }

    /** There may be names of all carriers that nobody here knows. */
    public Arrival opened() {
        return opened(Carrier.HEADER).opened(Carrier.EXCHANGE_PROPERTY).opened(Carrier.VARIABLE);
    }

    public Arrival blurred(Carrier carrier) {
        return changed(carrier, NamedValues::blurred);
    }

    /** Code that nobody here can read had the exchange in its hands: any name may be there, with any value. */
    public Arrival blurred() {
        return blurred(Carrier.HEADER).blurred(Carrier.EXCHANGE_PROPERTY).blurred(Carrier.VARIABLE);
    }

    /** What may have come from either. */
    public Arrival joined(Arrival other) {
        return this == other
                ? this
                : new Arrival(Shapes.join(body, other.body), headers.joined(other.headers),
                        exchangeProperties.joined(other.exchangeProperties), variables.joined(other.variables),
                        replaced || other.replaced);
    }

    public Arrival changed(Carrier carrier, UnaryOperator<NamedValues> change) {
        return switch (carrier) {
            case HEADER -> new Arrival(body, change.apply(headers), exchangeProperties, variables, replaced);
            case EXCHANGE_PROPERTY -> new Arrival(body, headers, change.apply(exchangeProperties), variables, replaced);
            case VARIABLE -> new Arrival(body, headers, exchangeProperties, change.apply(variables), replaced);
        };
    }
}
