package io.dromos.model.flow;

import java.util.List;

/** Whatever a file declares besides routes: beans, rest, onException, routeConfiguration, a Kamelet's own fields … */
public record Declaration(ElementId id, String kind, List<Option> options, List<Slot> slots,
        ElementSource source) implements Element {}
