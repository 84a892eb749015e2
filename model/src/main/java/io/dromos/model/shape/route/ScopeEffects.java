package io.dromos.model.shape.route;

import io.dromos.model.flow.Element;
import io.dromos.model.flow.Slot;
import io.dromos.model.flow.Step;
import io.dromos.model.shape.arrival.Arrival;
import io.dromos.model.shape.arrival.Carrier;
import io.dromos.model.shape.arrival.NamedValue;
import io.dromos.model.type.ArrayShape;
import io.dromos.model.type.BooleanShape;
import io.dromos.model.type.EncodedShape;
import io.dromos.model.type.EnumerationShape;
import io.dromos.model.type.NumberShape;
import io.dromos.model.type.ObjectShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.TextShape;
import io.dromos.model.type.UnknownShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Steps with steps inside: which messages go in, and which one comes out. */
final class ScopeEffects {

    /** A loop that changes what it works on is unknown after so many turns. */
    private static final int TURNS = 4;

    private final Expressions expressions;
    private final StepEffects.Inside inside;

    ScopeEffects(Expressions expressions, StepEffects.Inside inside) {
        this.expressions = expressions;
        this.inside = inside;
    }

    /** Missing for a step of another kind. */
    Optional<Arrival> of(Element step, Arrival in) {
        return switch (step.kind()) {
            case "pipeline", "step", "transacted", "policy", "saga" -> Optional.of(steps(step, in));
            case "filter", "idempotentConsumer" -> Optional.of(status(step, in.joined(steps(step, in))));
            case "choice" -> Optional.of(choice(step, in));
            case "split" -> Optional.of(split(step, in));
            case "loop" -> Optional.of(loop(step, in));
            case "doTry" -> Optional.of(tried(step, in));
            case "circuitBreaker" -> Optional.of(guarded(step, in));
            case "multicast", "loadBalance" -> Optional.of(copies(step, in));
            case "aggregate" -> Optional.of(aggregate(step, in));
            case "resequence" -> {
                steps(step, in);
                yield Optional.of(in);
            }
            default -> Optional.empty();
        };
    }

    /** Walks all that stands inside a step with the same message. */
    void inside(Element step, Arrival in) {
        for (Slot slot : step.slots()) {
            if (slot.name().equals(Slot.STEPS)) {
                inside.steps().apply(slot.elements(), in);
            } else {
                slot.elements().forEach(branch -> branch(branch, in));
            }
        }
    }

    private Arrival steps(Element holder, Arrival in) {
        return inside.steps().apply(holder.steps(), in);
    }

    private Arrival branch(Element branch, Arrival in) {
        inside.enter().accept(branch, in);
        return steps(branch, in);
    }

    private static List<Element> branches(Element step, String kind) {
        return step.children().stream().filter(child -> child.kind().equals(kind)).toList();
    }

    /** A filter may note whether it let the message in. */
    private static Arrival status(Element step, Arrival out) {
        return step.value("statusPropertyName")
                .map(name -> out.with(Carrier.EXCHANGE_PROPERTY, camel(name, new BooleanShape()))).orElse(out);
    }

    private Arrival choice(Element step, Arrival in) {
        List<Arrival> ways = new ArrayList<>();
        branches(step, "when").forEach(when -> ways.add(branch(when, in)));
        List<Element> otherwise = branches(step, "otherwise");
        otherwise.forEach(branch -> ways.add(branch(branch, in)));
        if (otherwise.isEmpty()) {
            ways.add(in);
        }
        return ways.stream().reduce(Arrival::joined).orElse(in);
    }

    /** Parts go through on their own; behind the step goes on what came, unless somebody puts it together anew. */
    private Arrival split(Element step, Arrival in) {
        Arrival part = in.withReplacedBody(item(expressions.result(step, "", in)))
                .with(Carrier.EXCHANGE_PROPERTY, camel("CamelSplitIndex", new NumberShape()))
                .with(Carrier.EXCHANGE_PROPERTY, camel("CamelSplitSize", new NumberShape()))
                .with(Carrier.EXCHANGE_PROPERTY, camel("CamelSplitComplete", new UnknownShape()));
        Arrival out = steps(step, Expressions.scripted(step) ? part.blurred() : part);
        return step.value("aggregationStrategy").isPresent()
                ? in.joined(out).withUnknownBody().blurred()
                : in;
    }

    private static NamedValue camel(String name, Shape shape) {
        return new NamedValue(name, shape, Optional.empty(), "", "");
    }

    /** As Camel takes values apart: texts at their commas, lists by their items. */
    private static Shape item(Shape whole) {
        return switch (whole) {
            case ArrayShape(Shape items) -> items;
            case EncodedShape(String format, Shape content) when content instanceof ArrayShape(Shape items) ->
                new EncodedShape(format, items);
            case TextShape _,EnumerationShape _ -> new TextShape();
            case ObjectShape _,NumberShape _,BooleanShape _,EncodedShape _,UnknownShape _ -> new UnknownShape();
        };
    }

    private Arrival loop(Element step, Arrival in) {
        boolean copy = step.value("copy").filter("true"::equals).isPresent();
        Arrival turn = in.with(Carrier.EXCHANGE_PROPERTY, camel("CamelLoopIndex", new NumberShape()))
                .with(Carrier.EXCHANGE_PROPERTY, camel("CamelLoopSize", new NumberShape()));
        Arrival out = steps(step, turn);
        for (int i = 0; i < TURNS && !copy && !turn.joined(out).equals(turn); i++) {
            turn = i == TURNS - 1 ? turn.joined(out).withUnknownBody().blurred() : turn.joined(out);
            out = steps(step, turn);
        }
        inside.enter().accept(step, copy ? in : turn);
        return in.joined(out);
    }

    /** A failure may come from any step: whatever was known at one of them may be so in a catch. */
    private Arrival tried(Element step, Arrival in) {
        Passing passing = new Passing(inside);
        Arrival out = passing.steps(step.steps(), in);
        Arrival failed = sends(step) ? passing.met().withUnknownBody().blurred() : passing.met();
        Arrival caught = failed.with(Carrier.EXCHANGE_PROPERTY, camel("CamelExceptionCaught", new UnknownShape()));
        List<Arrival> ways = new ArrayList<>();
        ways.add(out);
        branches(step, "doCatch").forEach(branch -> ways.add(branch(branch, caught)));
        Arrival end = ways.stream().reduce(Arrival::joined).orElse(out);
        for (Element last : branches(step, "doFinally")) {
            Arrival after = steps(last, end);
            branch(last, end.joined(failed));
            end = after;
        }
        return end;
    }

    private static boolean sends(Element element) {
        return element instanceof Step.EndpointStep || element instanceof Step.OpaqueStep
                || element.children().stream().anyMatch(ScopeEffects::sends);
    }

    private Arrival guarded(Element step, Arrival in) {
        Arrival out = steps(step, in);
        Arrival end = out;
        for (Element fallback : branches(step, "onFallback")) {
            end = end.joined(branch(fallback, in.joined(out).withUnknownBody().blurred()));
        }
        return end;
    }

    /** The last copy that comes back goes on. */
    private Arrival copies(Element step, Arrival in) {
        Arrival end = step.steps().stream().map(child -> inside.steps().apply(List.of(child), in))
                .reduce(Arrival::joined).orElse(in);
        return step.value("aggregationStrategy").isPresent()
                ? in.joined(end).withUnknownBody().blurred()
                : end;
    }

    /** Inside goes what was gathered from many messages; behind goes each as it came. */
    private Arrival aggregate(Element step, Arrival in) {
        steps(step, in.withUnknownBody().blurred());
        return in;
    }
}
