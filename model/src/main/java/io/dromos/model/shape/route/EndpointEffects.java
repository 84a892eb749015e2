package io.dromos.model.shape.route;

import io.dromos.model.flow.Element;
import io.dromos.model.shape.arrival.Arrival;
import io.dromos.model.shape.arrival.Carrier;
import io.dromos.model.shape.arrival.NamedValue;
import io.dromos.model.shape.source.ShapeSources;
import io.dromos.model.type.EncodedShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.TextShape;
import io.dromos.model.type.UnknownShape;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Steps that talk to an endpoint. */
final class EndpointEffects {

    /** Endpoints that leave the message as it is. */
    private static final Set<String> UNTOUCHED = Set.of("log", "mock", "controlbus");
    /** Endpoints that hand the body on as it is, and may add headers. */
    private static final Set<String> KEEP_BODY = Set.of("kafka", "file", "ftp", "sftp", "ftps");
    /** Endpoints that only let a message pass that fits the schema they name. */
    private static final Set<String> VALIDATORS = Set.of("json-validator", "validator");

    private final Entries entries;
    private final ShapeSources sources;
    private final Call call;

    /** Walks the route that listens to an address; missing where none of the flow does. */
    interface Call {
        Optional<Arrival> apply(Address address, Arrival with);
    }

    EndpointEffects(Entries entries, ShapeSources sources, Call call) {
        this.entries = entries;
        this.sources = sources;
        this.call = call;
    }

    /** Missing for a step of another kind. */
    Optional<Arrival> of(Element element, Arrival in) {
        return switch (element.kind()) {
            case "to", "toD" -> Optional.of(variables(element, in, this::sent));
            case "enrich" -> Optional.of(strategy(element, sent(element, in)));
            case "poll", "pollEnrich" -> Optional.of(variables(element, in, this::polled));
            case "wireTap" -> {
                Address.of(element).ifPresent(address -> call.apply(address, in));
                yield Optional.of(in);
            }
            default -> Optional.empty();
        };
    }

    private Arrival sent(Element element, Arrival in) {
        Optional<Address> address = Address.of(element);
        if (address.isEmpty()) {
            return in.withReplacedBody(new UnknownShape()).blurred();
        }
        String scheme = address.get().scheme();
        if (address.get().inProcess()) {
            return inProcess(address.get(), in);
        }
        if (UNTOUCHED.contains(scheme)) {
            return in;
        }
        if (KEEP_BODY.contains(scheme)) {
            return in.opened(Carrier.HEADER);
        }
        return VALIDATORS.contains(scheme)
                ? validated(address.get(), in)
                : in.withReplacedBody(new UnknownShape()).blurred(Carrier.HEADER).opened(Carrier.EXCHANGE_PROPERTY);
    }

    /** A queue gives an answer only to those who wait for one. */
    private Arrival inProcess(Address address, Arrival in) {
        Arrival out = call.apply(address, in).orElseGet(() -> in.withReplacedBody(new UnknownShape()).blurred());
        return address.scheme().equals("seda") ? in.joined(out) : out;
    }

    /** A text that passed has the schema's fields. */
    private Arrival validated(Address address, Arrival in) {
        boolean text = in.body() instanceof UnknownShape || in.body() instanceof TextShape
                || in.body() instanceof EncodedShape(String _, Shape content) && content instanceof UnknownShape;
        return text ? sources.schema(address.path()).map(in::withBody).orElse(in) : in;
    }

    private Arrival polled(Element element, Arrival in) {
        Arrival out = in.withReplacedBody(new UnknownShape()).blurred(Carrier.HEADER).opened(Carrier.EXCHANGE_PROPERTY);
        return strategy(element, element.value("uri").map(uri -> entries.body(uri, out)).orElse(out));
    }

    /** Who joins the answer with the message by code of its own may do anything. */
    private static Arrival strategy(Element element, Arrival out) {
        return element.value("aggregationStrategy").isPresent()
                ? out.withReplacedBody(new UnknownShape()).blurred()
                : out;
    }

    /**
     * {@code variableSend} sends a variable in place of the body; {@code variableReceive} puts the answer into one, its
     * headers too, and leaves the message as it was.
     */
    private static Arrival variables(Element element, Arrival in, BiFunction<Element, Arrival, Arrival> effect) {
        Arrival sent = element.value("variableSend").map(name -> in.withReplacedBody(in.variables().find(name)
                .map(NamedValue::shape).orElse(new UnknownShape()))).orElse(in);
        Arrival out = effect.apply(element, sent);
        return element.value("variableReceive").map(name -> received(element, name, in, out)).orElse(out);
    }

    private static Arrival received(Element element, String name, Arrival in, Arrival out) {
        NamedValue value = new NamedValue(name, out.body(), Optional.of(element.id()), "", NameEffects.title(element));
        return new Arrival(in.body(), in.headers(), out.exchangeProperties(), out.variables(), in.replaced())
                .with(Carrier.VARIABLE, value);
    }
}
