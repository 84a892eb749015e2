package io.dromos.model.flow;

import java.util.List;
import java.util.Optional;

/** A route: one {@code from}, then steps. Written {@code - route:}, or {@code - from:} alone. */
public record Route(ElementId id, String kind, List<Option> options, List<Slot> slots,
        ElementSource source) implements Element {

    public Optional<Step> from() {
        return children().stream().filter(Step.class::isInstance).map(Step.class::cast).findFirst();
    }

    /** The steps behind {@code from}; the source keeps them inside it. */
    @Override
    public List<Element> steps() {
        return from().map(Element::steps).orElse(List.of());
    }
}
