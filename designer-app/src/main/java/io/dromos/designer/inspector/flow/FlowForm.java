package io.dromos.designer.inspector.flow;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.model.workspace.FlowDescriptor;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What is told about a flow beside its Camel file. Tells a change when a field is left. UI thread only. */
public final class FlowForm extends VBox {

    private static final int LINES = 3;

    /** What the form leads to: the flow's own property set, and the merged values. */
    public record Links(Runnable internalSet, Runnable values) {}

    private final Consumer<FlowDescriptor> changed;
    private final TextField name = new TextField();
    private final Label code = new Label();
    private final TextArea description = new TextArea();
    private final TextField domain = new TextField();
    private final NameList inputs = new NameList(Words.of("flow-form.input.prompt"), this::commit);
    private final NameList outputs = new NameList(Words.of("flow-form.output.prompt"), this::commit);
    private final NameChoice propertySets = new NameChoice(Words.of("flow-form.no-sets"), this::commit);
    private final NameChoice assets = new NameChoice(Words.of("flow-form.no-assets"), this::commit);
    private FlowDescriptor shown = FlowDescriptor.of("");

    public FlowForm(Consumer<FlowDescriptor> changed, Links links) {
        this.changed = changed;
        setId("flow-form");
        getStyleClass().addAll("inspector-form", "flow-form");
        description.setPrefRowCount(LINES);
        description.setWrapText(true);
        code.getStyleClass().addAll("code", "muted");
        List.of(name, description, domain).forEach(this::commitWhenLeft);
        name.setOnAction(event -> commit());
        domain.setOnAction(event -> commit());
        getChildren().addAll(row("name", name), row("code", code), row("description", description),
                row("domain", domain), row("inputs", inputs), row("outputs", outputs),
                row("property-sets", new VBox(4, propertySets, hint("flow-form.unchosen-sets"), links(links))),
                row("assets", assets));
    }

    /**
     * @param sets
     *            names of the shared property sets there are
     * @param files
     *            the shared assets there are
     */
    public void show(FlowDescriptor descriptor, List<String> sets, List<String> files) {
        keepIfTyping(name, shown.name(), descriptor.name());
        keepIfTyping(description, shown.description(), descriptor.description());
        keepIfTyping(domain, shown.domain(), descriptor.domain());
        shown = descriptor;
        code.setText(descriptor.code());
        inputs.show(descriptor.inputs());
        outputs.show(descriptor.outputs());
        propertySets.show(sets, descriptor.propertySets());
        assets.show(files, descriptor.assets());
    }

    /** What was told already is no longer being typed, though the field may have the focus. */
    private static void keepIfTyping(TextInputControl control, String before, String now) {
        boolean typing = control.isFocused() && (now.equals(before) || !control.getText().strip().equals(before));
        if (!typing && !control.getText().equals(now)) {
            control.setText(now);
        }
    }

    private void commitWhenLeft(TextInputControl control) {
        control.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                commit();
            }
        });
    }

    private void commit() {
        String title = name.getText().isBlank() ? shown.name() : name.getText().strip();
        FlowDescriptor now = new FlowDescriptor(shown.code(), title, description.getText().strip(),
                domain.getText().strip(), propertySets.chosen(), assets.chosen(), inputs.names(), outputs.names(),
                shown.unknown());
        if (!now.equals(shown)) {
            shown = now;
            changed.accept(now);
        }
    }

    private static Node links(Links links) {
        Button internal = Buttons.link(Words.of("flow-form.internal-set"), links.internalSet());
        internal.setId("flow-internal-set");
        Button values = Buttons.link(Words.of("flow-form.values"), links.values());
        values.setId("flow-values-link");
        return new HBox(12, internal, values);
    }

    private static Label hint(String key) {
        Label hint = new Label(Words.of(key));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        return hint;
    }

    private static Node row(String word, Node control) {
        Label label = new Label(Words.of("flow-form." + word));
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        VBox row = new VBox(label, control);
        row.getStyleClass().add("field-row");
        return row;
    }
}
