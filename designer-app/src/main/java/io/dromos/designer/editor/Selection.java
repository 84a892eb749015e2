package io.dromos.designer.editor;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.flow.ElementId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The elements that are selected in one flow, the one that was chosen last being the lead. UI thread only. */
public final class Selection {

    private final ReadOnlyObjectWrapper<List<ElementId>> elements = new ReadOnlyObjectWrapper<>(List.of());

    /** In the order in which they were chosen. */
    public ReadOnlyObjectProperty<List<ElementId>> elementsProperty() {
        return elements.getReadOnlyProperty();
    }

    public List<ElementId> elements() {
        return elements.get();
    }

    /** What the inspector shows. */
    public Optional<ElementId> lead() {
        return elements.get().isEmpty() ? Optional.empty() : Optional.of(elements.get().getLast());
    }

    public boolean contains(ElementId id) {
        return elements.get().contains(id);
    }

    public void select(ElementId id) {
        set(List.of(id));
    }

    public void set(List<ElementId> ids) {
        List<ElementId> distinct = List.copyOf(new LinkedHashSet<>(ids));
        if (!distinct.equals(elements.get())) {
            elements.set(distinct);
        }
    }

    /** Adds the element, or takes it out if it is in. */
    public void toggle(ElementId id) {
        List<ElementId> next = new ArrayList<>(elements.get());
        if (!next.remove(id)) {
            next.add(id);
        }
        set(next);
    }

    public void clear() {
        set(List.of());
    }

    /** After a change: what the change wants selected, else what is still there of what was. */
    void keep(FlowDocument document, List<ElementId> wanted) {
        if (!wanted.isEmpty()) {
            set(wanted);
            return;
        }
        if (!elements.get().isEmpty()) {
            Set<ElementId> there = new LinkedHashSet<>(elements.get());
            there.removeIf(id -> document.index().find(id).isEmpty());
            set(List.copyOf(there));
        }
    }
}
