package io.dromos.designer.ui.input;

import io.dromos.model.workspace.ExampleMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The example messages of a flow, and which of them expressions are tried on. One for each flow; UI thread only. */
public final class ExampleChoice {

    private final ReadOnlyObjectWrapper<List<ExampleMessage>> offered = new ReadOnlyObjectWrapper<>(List.of());
    private final List<ExampleMessage> own = new ArrayList<>();
    private final ObjectProperty<Optional<ExampleMessage>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private List<ExampleMessage> given = List.of();

    /** All examples, those of the user's own first. */
    public ReadOnlyObjectProperty<List<ExampleMessage>> offered() {
        return offered.getReadOnlyProperty();
    }

    /** Empty while there is none. */
    public ObjectProperty<Optional<ExampleMessage>> chosen() {
        return chosen;
    }

    /** The flow has these now; what is chosen stays as far as it is still there. */
    public void offer(List<ExampleMessage> examples) {
        given = List.copyOf(examples);
        refresh();
        String name = chosen.get().map(ExampleMessage::name).orElse("");
        chosen.set(offered.get().stream().filter(example -> example.name().equals(name)).findFirst()
                .or(() -> offered.get().stream().findFirst()));
    }

    /** Takes one more, for as long as the flow is open, and chooses it; it replaces one of its name. */
    public void add(ExampleMessage example) {
        own.removeIf(there -> there.name().equals(example.name()));
        own.addFirst(example);
        refresh();
        chosen.set(Optional.of(example));
    }

    private void refresh() {
        List<ExampleMessage> all = new ArrayList<>(own);
        all.addAll(given);
        offered.set(List.copyOf(all));
    }
}
