package io.dromos.designer.scenario.session;

import io.dromos.designer.editor.value.ValueSession;
import io.dromos.model.message.Message;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.check.IntegrationChecks;
import io.dromos.model.scenario.check.ScenarioFinding;
import io.dromos.model.scenario.check.ScenarioPlace;
import io.dromos.model.scenario.edit.IntegrationEdit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * An integration in an editor. Canvas, tree and form execute the same edits here and refresh from {@link #integration}
 * and {@link #findings}. UI thread only.
 */
public final class IntegrationSession {

    private final ValueSession<Integration, ScenarioPlace> values;
    private final Supplier<List<String>> environments;
    private final ReadOnlyObjectWrapper<List<ScenarioFinding>> findings = new ReadOnlyObjectWrapper<>(this, "findings",
            List.of());

    /**
     * @param environments
     *            those of the workspace
     */
    public IntegrationSession(Integration integration, Supplier<List<String>> environments) {
        this.environments = environments;
        values = new ValueSession<>(integration, new ScenarioPlace.OfIntegration());
        values.value().subscribe(this::check);
    }

    public ReadOnlyObjectProperty<Integration> value() {
        return values.value();
    }

    public Integration integration() {
        return values.value().get();
    }

    public ObjectProperty<ScenarioPlace> selection() {
        return values.selection();
    }

    public ReadOnlyObjectProperty<List<ScenarioFinding>> findings() {
        return findings.getReadOnlyProperty();
    }

    public List<ScenarioFinding> findingsAt(ScenarioPlace place) {
        return findings.get().stream().filter(finding -> finding.place().equals(place)).toList();
    }

    public List<String> environments() {
        return environments.get();
    }

    /** Undo, redo, saved or not. */
    public ValueSession<Integration, ScenarioPlace> values() {
        return values;
    }

    /** Does an edit; the selection stays. Gives the reason if it was refused. */
    public Optional<Message> execute(IntegrationEdit edit) {
        return execute(edit, selection().get());
    }

    /** Does an edit and selects something in its result. */
    public Optional<Message> execute(IntegrationEdit edit, ScenarioPlace selected) {
        return switch (edit.applyTo(integration())) {
            case IntegrationEdit.Applied(Integration after) -> {
                values.push(edit.label(), after, selected);
                yield Optional.empty();
            }
            case IntegrationEdit.Refused(Message reason) -> Optional.of(reason);
        };
    }

    /** Does what one more typed letter means. */
    public Optional<Message> executeTyping(IntegrationEdit edit, ScenarioPlace selected, Object typing) {
        return switch (edit.applyTo(integration())) {
            case IntegrationEdit.Applied(Integration after) -> {
                values.pushTyping(edit.label(), after, selected, typing);
                yield Optional.empty();
            }
            case IntegrationEdit.Refused(Message reason) -> Optional.of(reason);
        };
    }

    /** The selection is a step of its own in nothing: it only follows. */
    public void select(ScenarioPlace place) {
        selection().set(place);
    }

    /** Checks again: the environments have changed. */
    public void recheck() {
        check(integration());
    }

    private void check(Integration integration) {
        findings.set(new IntegrationChecks(environments.get()).check(integration));
    }
}
