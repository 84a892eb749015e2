package io.dromos.model.shape.route;

import io.dromos.model.flow.Element;
import io.dromos.model.flow.WeakIdentityCache;
import io.dromos.model.shape.arrival.Arrival;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Remembers what steps made of what arrived at them, as long as the steps live: an edit reads anew what it changed and
 * what comes behind. Any thread may use it.
 */
final class PassedSteps {

    private final WeakIdentityCache<Element, Passed> known = new WeakIdentityCache<>();

    private record Passed(Arrival in, Optional<Arrival> out) {}

    Optional<Arrival> through(Element step, Arrival in, BiFunction<Element, Arrival, Optional<Arrival>> effect) {
        Optional<Passed> before = known.find(step).filter(passed -> passed.in() == in || passed.in().equals(in));
        if (before.isPresent()) {
            return before.get().out();
        }
        Optional<Arrival> out = effect.apply(step, in);
        known.put(step, new Passed(in, out));
        return out;
    }
}
