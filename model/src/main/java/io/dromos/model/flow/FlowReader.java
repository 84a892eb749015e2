package io.dromos.model.flow;

import io.dromos.model.source.SourceNode;
import io.dromos.model.source.SourceTree;
import io.dromos.model.source.YamlDocument;
import io.dromos.model.source.YamlEntry;
import io.dromos.model.source.YamlItem;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.source.YamlSequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a flow from its source tree. What the flow before already read from the same source nodes is taken over as it
 * is, so that the cost grows with what changed; elements that changed keep their id.
 *
 * <p>
 * One use, one thread.
 */
public final class FlowReader {

    private final ElementIdentities identities;

    private FlowReader(List<Element> moved) {
        this.identities = new ElementIdentities(moved);
    }

    public static Flow read(SourceTree tree) {
        return read(tree, new Flow(List.of()), List.of());
    }

    /**
     * @param before
     *            the flow as it was before an edit
     * @param moved
     *            elements of it that the edit put elsewhere: they are found again by what they say and keep their ids
     */
    public static Flow read(SourceTree tree, Flow before, List<Element> moved) {
        FlowReader reader = new FlowReader(moved);
        List<Slot> slots = new ArrayList<>();
        for (YamlDocument document : tree.documents()) {
            Optional<Slot> old = slots.size() < before.documents().size()
                    ? Optional.of(before.documents().get(slots.size()))
                    : Optional.empty();
            document.root().map(root -> reader.document(root, old)).ifPresent(slots::add);
        }
        return new Flow(slots);
    }

    private Slot document(SourceNode root, Optional<Slot> before) {
        Optional<Slot> same = before.filter(slot -> slot.node() == root);
        if (same.isPresent()) {
            return same.get();
        }
        if (root instanceof YamlSequence sequence) {
            return list("", sequence, before, this::root);
        }
        if (root instanceof YamlMapping mapping) {
            Optional<String> resource = mapping.entry("kind").map(YamlEntry::value)
                    .filter(YamlScalar.class::isInstance).map(value -> ((YamlScalar) value).value())
                    .filter(Structure::isResource);
            Optional<Element> old = before.filter(slot -> slot.elements().size() == 1)
                    .map(slot -> slot.elements().getFirst());
            if (resource.isPresent()) {
                Element element = declaration(resource.get(), new ElementSource(mapping, Optional.empty(), mapping),
                        old);
                return new Slot("", false, List.of(element), root);
            }
        }
        return new Slot("", false, List.of(), root);
    }

    /** Reads one item of a list, the element that stood there before being given. */
    private interface ItemReader {
        Element read(YamlItem item, Optional<Element> before);
    }

    private Slot list(String name, YamlSequence sequence, Optional<Slot> before, ItemReader reader) {
        Optional<Slot> same = before.filter(slot -> slot.node() == sequence);
        if (same.isPresent()) {
            return same.get();
        }
        List<YamlItem> items = sequence.items();
        List<Element> old = before.map(Slot::elements).orElse(List.of());
        int prefix = 0;
        while (prefix < items.size() && prefix < old.size() && holds(old.get(prefix), items.get(prefix))) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < items.size() - prefix && suffix < old.size() - prefix
                && holds(old.get(old.size() - 1 - suffix), items.get(items.size() - 1 - suffix))) {
            suffix++;
        }
        List<Element> elements = new ArrayList<>(items.size());
        elements.addAll(old.subList(0, prefix));
        elements.addAll(between(items.subList(prefix, items.size() - suffix), old.subList(prefix, old.size() - suffix),
                reader));
        elements.addAll(old.subList(old.size() - suffix, old.size()));
        return new Slot(name, true, elements, sequence);
    }

    /** Reads the items that an edit may have touched. */
    private List<Element> between(List<YamlItem> items, List<Element> old, ItemReader reader) {
        IdentityHashMap<SourceNode, Element> before = identities.match(items, old);
        return items.stream().map(item -> answered(item, Optional.ofNullable(before.get(item)), reader)).toList();
    }

    private static Element answered(YamlItem item, Optional<Element> before, ItemReader reader) {
        return before.filter(element -> holds(element, item)).orElseGet(() -> reader.read(item, before));
    }

    private static Set<SourceNode> identitySet(List<? extends SourceNode> nodes) {
        Set<SourceNode> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(nodes);
        return set;
    }

    private static boolean holds(Element element, YamlItem item) {
        return element.source().holder() == item;
    }

    private Element root(YamlItem item, Optional<Element> before) {
        if (item.value() instanceof YamlMapping mapping && !mapping.entries().isEmpty()) {
            YamlEntry entry = mapping.entries().getFirst();
            String kind = Structure.camelCase(entry.keyText());
            if (kind.equals("from")) {
                return fromRoute(item, mapping, before);
            }
            ElementSource source = new ElementSource(item, Optional.of(entry), entry.value());
            return kind.equals("route") ? route(source, before) : declaration(kind, source, before);
        }
        return declaration(item.value() instanceof YamlScalar scalar ? scalar.value() : "",
                new ElementSource(item, Optional.empty(), item.value()), before);
    }

    private Route fromRoute(YamlItem item, YamlMapping mapping, Optional<Element> before) {
        ElementSource source = new ElementSource(item, Optional.empty(), mapping);
        return route(source, before);
    }

    private Route route(ElementSource source, Optional<Element> before) {
        List<Slot> slots = slots("route", source.body(), before);
        return new Route(id(before, "route"), "route", options("route", source.body(), slots), slots, source);
    }

    private Declaration declaration(String kind, ElementSource source, Optional<Element> before) {
        List<Slot> slots = kind.equals("beans") && source.body() instanceof YamlSequence sequence
                ? List.of(list("", sequence, slotBefore(before, ""),
                        (item, old) -> declaration("bean", whole(item), old)))
                : slots(kind, source.body(), before);
        return new Declaration(id(before, kind), kind, options(kind, source.body(), slots), slots, source);
    }

    private Element step(YamlItem item, Optional<Element> before) {
        if (item.value() instanceof YamlMapping mapping && mapping.entries().size() == 1
                && !hasDuplicateKeys(mapping.entries().getFirst().value())) {
            YamlEntry entry = mapping.entries().getFirst();
            return step(Structure.camelCase(entry.keyText()),
                    new ElementSource(item, Optional.of(entry), entry.value()), before);
        }
        String kind = item.value() instanceof YamlMapping mapping && !mapping.entries().isEmpty()
                ? Structure.camelCase(mapping.entries().getFirst().keyText())
                : "unknown";
        return new Step.OpaqueStep(id(before, kind), kind, OptionReader.read(item.value(), Set.of(), kind), List.of(),
                whole(item));
    }

    /** Which of two equal keys counts is for YAML's readers to choose: such a step is shown, but not understood. */
    private static boolean hasDuplicateKeys(SourceNode body) {
        return body instanceof YamlMapping mapping && mapping.entries().stream().map(YamlEntry::keyText)
                .filter(key -> !key.equals("<<")).distinct().count() < mapping.entries().stream()
                        .filter(entry -> !entry.keyText().equals("<<")).count();
    }

    private Step step(String kind, ElementSource source, Optional<Element> before) {
        List<Slot> slots = slots(kind, source.body(), before);
        List<Option> options = options(kind, source.body(), slots);
        ElementId id = id(before, kind);
        if (Structure.isEndpoint(kind)) {
            return new Step.EndpointStep(id, kind, options, slots, source);
        }
        if (Structure.isBranching(kind)) {
            return new Step.BranchingStep(id, kind, options, slots, source);
        }
        return Structure.isScope(kind) || !slots.isEmpty()
                ? new Step.ScopeStep(id, kind, options, slots, source)
                : new Step.ProcessorStep(id, kind, options, slots, source);
    }

    private Branch branch(String kind, ElementSource source, Optional<Element> before) {
        List<Slot> slots = slots(kind, source.body(), before);
        return new Branch(id(before, kind), kind, options(kind, source.body(), slots), slots, source);
    }

    private List<Slot> slots(String kind, SourceNode body, Optional<Element> before) {
        if (!(body instanceof YamlMapping mapping)) {
            return List.of();
        }
        List<Slot> slots = new ArrayList<>();
        for (YamlEntry entry : mapping.entries()) {
            collect(kind, entry, entry.keyText(), before, slots);
        }
        return List.copyOf(slots);
    }

    private void collect(String kind, YamlEntry entry, String path, Optional<Element> before, List<Slot> slots) {
        for (Structure.SlotRule rule : Structure.slots(kind)) {
            if (rule.key().equals(Structure.camelCase(path))) {
                slot(rule, path, entry, slotBefore(before, path)).ifPresent(slots::add);
                return;
            }
        }
        boolean leadsOn = Structure.slots(kind).stream().anyMatch(rule -> rule.key().startsWith(path + "."));
        if (leadsOn && entry.value() instanceof YamlMapping inner) {
            for (YamlEntry next : inner.entries()) {
                collect(kind, next, path + "." + next.keyText(), before, slots);
            }
        }
    }

    private static Optional<Slot> slotBefore(Optional<Element> before, String name) {
        return before.flatMap(element -> element.slot(name));
    }

    private Optional<Slot> slot(Structure.SlotRule rule, String name, YamlEntry entry, Optional<Slot> before) {
        Optional<Slot> same = before.filter(slot -> slot.node() == entry.value());
        if (same.isPresent()) {
            return same;
        }
        SourceNode value = entry.value();
        if (rule.list()) {
            return value instanceof YamlSequence sequence
                    ? Optional.of(list(name, sequence, before, items(rule)))
                    : Optional.empty();
        }
        boolean holdsOne = value instanceof YamlMapping
                || value instanceof YamlScalar scalar && rule.key().equals("from")
                        && !scalar.isAbsent();
        return holdsOne ? Optional.of(single(rule, name, entry, before)) : Optional.empty();
    }

    private ItemReader items(Structure.SlotRule rule) {
        return switch (rule.holds()) {
            case STEPS -> this::step;
            case ROOTS -> this::root;
            case BRANCHES -> (item, old) -> branch(rule.kind(), whole(item), old);
            case DECLARATIONS -> (item, old) -> declaration(rule.kind(), whole(item), old);
            case STEP, ROUTE -> throw new IllegalArgumentException(rule.key() + " holds one");
        };
    }

    private Slot single(Structure.SlotRule rule, String name, YamlEntry entry, Optional<Slot> before) {
        ElementSource source = new ElementSource(entry, Optional.of(entry), entry.value());
        Optional<Element> old = before.filter(slot -> !slot.elements().isEmpty())
                .map(slot -> slot.elements().getFirst());
        Element element = switch (rule.holds()) {
            case STEP -> step(rule.kind(), source, old);
            case ROUTE -> route(source, old);
            case BRANCHES -> branch(rule.kind(), source, old);
            case DECLARATIONS, ROOTS, STEPS -> declaration(rule.kind(), source, old);
        };
        return new Slot(name, false, List.of(element), entry.value());
    }

    private static ElementSource whole(YamlItem item) {
        return new ElementSource(item, Optional.empty(), item.value());
    }

    private static List<Option> options(String kind, SourceNode body, List<Slot> slots) {
        Set<SourceNode> slotNodes = identitySet(slots.stream().map(Slot::node).toList());
        if (slotNodes.contains(body)) {
            return List.of();
        }
        if (Structure.isResource(kind) && body instanceof YamlMapping mapping) {
            mapping.entry("kind").ifPresent(named -> slotNodes.add(named.value()));
        }
        return OptionReader.read(body, slotNodes, Structure.shorthand(kind).orElse(kind));
    }

    private static ElementId id(Optional<Element> before, String kind) {
        return before.filter(element -> element.kind().equals(kind)).map(Element::id).orElseGet(ElementId::next);
    }
}
