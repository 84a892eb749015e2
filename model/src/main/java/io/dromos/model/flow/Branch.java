package io.dromos.model.flow;

import java.util.List;

/** One way through a branching step: when, otherwise, doCatch, doFinally, onFallback. */
public record Branch(ElementId id, String kind, List<Option> options, List<Slot> slots,
        ElementSource source) implements Element {}
