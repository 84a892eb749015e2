package io.dromos.model.shape.route;

import io.dromos.model.type.UnknownShape;
import io.dromos.model.catalog.Catalog;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Step;
import io.dromos.model.shape.arrival.Arrival;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** What each kind of step does to what arrives at it. A kind that is not understood may do anything. */
final class StepEffects {

    /** Steps that look at a message and hand it on. */
    private static final Set<String> LOOKING = Set.of("log", "delay", "throttle", "validate", "sample", "stop",
            "throwException", "rollback", "setExchangePattern", "threads", "tokenizer", "removeCachedBody");

    private final Expressions expressions;
    private final PassedSteps passed;
    private final NameEffects names;
    private final FormatEffects formats;
    private final EndpointEffects endpoints;
    private final ScopeEffects scopes;

    /**
     * How to go inside a step.
     *
     * @param enter
     *            notes what arrives at an element
     */
    record Inside(Steps steps, BiConsumer<Element, Arrival> enter) {}

    /** Steps that follow each other, and what comes out behind the last. */
    interface Steps {
        Arrival apply(List<Element> steps, Arrival in);
    }

    StepEffects(Catalog catalog, Expressions expressions, PassedSteps passed, EndpointEffects endpoints,
            Inside inside) {
        this.expressions = expressions;
        this.passed = passed;
        this.endpoints = endpoints;
        names = new NameEffects(expressions);
        formats = new FormatEffects(catalog);
        scopes = new ScopeEffects(expressions, inside);
    }

    Arrival of(Element step, Arrival in) {
        if (step instanceof Step.OpaqueStep) {
            return Arrival.UNKNOWN;
        }
        return passed.through(step, in, this::alone).orElseGet(() -> together(step, in));
    }

    /** Steps whose effect depends on other steps too. */
    private Arrival together(Element step, Arrival in) {
        Arrival out = endpoints.of(step, in).or(() -> scopes.of(step, in)).orElseGet(() -> unknown(step, in));
        return Expressions.scripted(step) ? out.blurred() : out;
    }

    /** Steps whose effect depends on nothing but themselves and what arrives. */
    private Optional<Arrival> alone(Element step, Arrival in) {
        return effect(step, in).map(out -> Expressions.scripted(step) ? out.blurred() : out);
    }

    private Optional<Arrival> effect(Element step, Arrival in) {
        if (LOOKING.contains(step.kind())) {
            return Optional.of(in);
        }
        return switch (step.kind()) {
            case "setBody", "transform" -> Optional.of(in.withReplacedBody(expressions.result(step, "", in)));
            case "script" -> Optional.of(in.blurred());
            default -> names.of(step, in).or(() -> formats.of(step, in));
        };
    }

    /** Its inside is walked nevertheless, with nothing known. */
    private Arrival unknown(Element step, Arrival in) {
        Arrival anything = in.withReplacedBody(new UnknownShape()).blurred();
        scopes.inside(step, anything);
        return anything;
    }
}
