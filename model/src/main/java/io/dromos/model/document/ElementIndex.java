package io.dromos.model.document;

import io.dromos.model.expression.TextRange;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.flow.Flow;
import io.dromos.model.flow.Option;
import io.dromos.model.flow.Slot;
import io.dromos.model.source.LineColumn;
import io.dromos.model.source.SourceNode;
import io.dromos.model.source.SourceTree;
import io.dromos.model.source.YamlComposite;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Where every element of a document stands: its parent, its address, its place in the text. Offsets are UTF-16 units
 * from the text's start.
 *
 * <p>
 * Immutable; any thread may use it.
 */
public final class ElementIndex {

    private final SourceTree source;
    private final Flow flow;
    private final Map<ElementId, Place> places = new HashMap<>();
    private final Map<ElementId, Root> roots = new HashMap<>();

    /** An element in its slot; a root element has no parent. {@code within} is its offset in a list. */
    private record Place(Element element, Optional<Element> parent, Slot slot, int index, int depth, int within) {}

    /** An element of a document's own list: its number over all documents, and where its lines begin. */
    private record Root(int number, int start) {}

    ElementIndex(SourceTree source, Flow flow) {
        this.source = source;
        this.flow = flow;
        for (Slot document : flow.documents()) {
            index(document, Optional.empty(), 0);
            number(document);
        }
    }

    private void number(Slot document) {
        int start = locate(source.root(), document.node(), Set.of());
        for (Element element : document.elements()) {
            int within = document.list()
                    ? place(element).within()
                    : locate(document.node(), element.source().holder(), Set.of());
            roots.put(element.id(), new Root(roots.size(), start + within));
        }
    }

    private Root root(Element element) {
        return Objects.requireNonNull(roots.get(element.id()));
    }

    private void index(Slot slot, Optional<Element> parent, int depth) {
        int[] offsets = slot.list() ? offsetsIn(slot) : new int[slot.elements().size()];
        for (int i = 0; i < slot.elements().size(); i++) {
            Element element = slot.elements().get(i);
            places.put(element.id(), new Place(element, parent, slot, i, depth, offsets[i]));
            for (Slot inner : element.slots()) {
                index(inner, Optional.of(element), depth + 1);
            }
        }
    }

    /** One walk over a list: long lists would pay for a walk at each of their elements. */
    private static int[] offsetsIn(Slot list) {
        int[] offsets = new int[list.elements().size()];
        int next = 0;
        int offset = 0;
        for (SourceNode part : list.node().parts()) {
            if (next < offsets.length && list.elements().get(next).source().holder() == part) {
                offsets[next++] = offset;
            }
            offset += part.length();
        }
        return offsets;
    }

    public Optional<Element> find(ElementId id) {
        return Optional.ofNullable(places.get(id)).map(Place::element);
    }

    public Optional<Element> parentOf(Element element) {
        return place(element).parent();
    }

    /** The slot that holds the element. */
    public Slot slotOf(Element element) {
        return place(element).slot();
    }

    /** The element's position in its slot, from 0. */
    public int positionOf(Element element) {
        return place(element).index();
    }

    /** How many elements stand around it. */
    public int depthOf(Element element) {
        return place(element).depth();
    }

    /** The element and those around it, from the outermost in. */
    public List<Element> pathTo(Element element) {
        List<Element> path = new ArrayList<>();
        Optional<Element> current = Optional.of(element);
        while (current.isPresent()) {
            path.add(current.get());
            current = parentOf(current.get());
        }
        Collections.reverse(path);
        return path;
    }

    /** All elements in the order of the source, each before those inside it. */
    public void forEach(Consumer<Element> action) {
        flow.elements().forEach(element -> walk(element, action));
    }

    private static void walk(Element element, Consumer<Element> action) {
        action.accept(element);
        element.slots().forEach(slot -> slot.elements().forEach(child -> walk(child, action)));
    }

    /**
     * A name for the element by its place: the position of the root element in the file, then slots and positions in
     * them, {@code 0/from/steps/2/when/0}.
     */
    public String addressOf(Element element) {
        Place place = place(element);
        String own = place.slot().list() ? Integer.toString(place.index()) : "";
        if (place.parent().isEmpty()) {
            return Integer.toString(root(element).number());
        }
        String slot = place.slot().name();
        String address = addressOf(place.parent().get());
        return address + (slot.isEmpty() ? "" : "/" + slot) + (own.isEmpty() ? "" : "/" + own);
    }

    public Optional<Element> at(String address) {
        List<Element> found = new ArrayList<>();
        forEach(element -> {
            if (found.isEmpty() && addressOf(element).equals(address)) {
                found.add(element);
            }
        });
        return found.stream().findFirst();
    }

    /** The lines that the element owns, comments included. */
    public TextRange rangeOf(Element element) {
        int start = offsetOf(element);
        return new TextRange(start, start + element.source().holder().length());
    }

    /** Offset of the element's kind as it is written, or of its body where its kind is not. */
    public int nameOffset(Element element) {
        SourceNode named = element.source().entry().map(entry -> entry.key()).orElse(element.source().body());
        return offsetOf(element) + offsetWithin(element, named);
    }

    /** The text of an option's value, quotes included. */
    public TextRange rangeOf(Element element, Option option) {
        int start = offsetOf(element) + offsetWithin(element, option.node());
        return new TextRange(start, start + option.node().length());
    }

    /** Offset of a node that stands in the lines of an element. */
    public int offsetOf(Element element, SourceNode node) {
        return offsetOf(element) + offsetWithin(element, node);
    }

    public LineColumn positionAt(int offset) {
        return source.lines().at(offset);
    }

    /** The innermost element whose lines hold the offset. */
    public Optional<Element> elementAt(int offset) {
        Optional<Found> found = flow.documents().stream()
                .map(slot -> inSlot(slot, locate(source.root(), slot.node(), Set.of()), offset))
                .flatMap(Optional::stream)
                .findFirst();
        Optional<Found> inner = found;
        while (inner.isPresent()) {
            found = inner;
            Found outer = inner.get();
            inner = outer.element().slots().stream()
                    .map(slot -> inSlot(slot, outer.start() + offsetWithin(outer.element(), slot.node()), offset))
                    .flatMap(Optional::stream).findFirst();
        }
        return found.map(Found::element);
    }

    /** An element and the offset of its lines. */
    private record Found(Element element, int start) {}

    /** The element of a slot whose lines hold the offset, found in one walk over the slot's parts. */
    private static Optional<Found> inSlot(Slot slot, int slotStart, int offset) {
        if (!slot.list()) {
            return slot.elements().stream().map(element -> single(element, slot, slotStart))
                    .filter(found -> holds(found, offset)).findFirst();
        }
        int start = slotStart;
        int next = 0;
        for (SourceNode part : slot.node().parts()) {
            boolean element = next < slot.elements().size()
                    && slot.elements().get(next).source().holder() == part;
            if (element && offset >= start && offset < start + part.length()) {
                return Optional.of(new Found(slot.elements().get(next), start));
            }
            next += element ? 1 : 0;
            start += part.length();
        }
        return Optional.empty();
    }

    private static boolean holds(Found found, int offset) {
        return offset >= found.start() && offset < found.start() + found.element().source().holder().length();
    }

    /** An element that a slot holds alone: its lines may begin before the slot's value, with the key. */
    private static Found single(Element element, Slot slot, int slotStart) {
        int within = locate(element.source().holder(), slot.node(), Set.of());
        return new Found(element, slotStart - Math.max(0, within));
    }

    private int offsetOf(Element element) {
        Place place = place(element);
        SourceNode holder = element.source().holder();
        if (place.parent().isEmpty()) {
            return root(element).start();
        }
        Element parent = place.parent().get();
        int parentOffset = offsetOf(parent);
        return place.slot().list()
                ? parentOffset + offsetWithin(parent, place.slot().node()) + place.within()
                : parentOffset + offsetWithin(parent, holder);
    }

    private static int offsetWithin(Element element, SourceNode node) {
        Set<SourceNode> slots = Collections.newSetFromMap(new IdentityHashMap<>());
        element.slots().forEach(slot -> slots.add(slot.node()));
        int outside = locate(element.source().holder(), node, slots);
        int offset = outside >= 0 ? outside : locate(element.source().holder(), node, Set.of());
        if (offset < 0) {
            throw new IllegalStateException("not in " + element.kind());
        }
        return offset;
    }

    /** Offset of a node below another, or -1; what is in {@code closed} is not looked into. */
    private static int locate(SourceNode from, SourceNode target, Set<SourceNode> closed) {
        if (from == target) {
            return 0;
        }
        if (!(from instanceof YamlComposite) || closed.contains(from)) {
            return -1;
        }
        int offset = 0;
        for (SourceNode part : from.parts()) {
            int inside = locate(part, target, closed);
            if (inside >= 0) {
                return offset + inside;
            }
            offset += part.length();
        }
        return -1;
    }

    private Place place(Element element) {
        Place place = places.get(element.id());
        if (place == null) {
            throw new IllegalArgumentException(element.kind() + " is no element of this document");
        }
        return place;
    }
}
