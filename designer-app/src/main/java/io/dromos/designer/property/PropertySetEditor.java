package io.dromos.designer.property;

import io.dromos.designer.editor.value.ValueSession;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.settings.FileView;
import io.dromos.designer.settings.Look;
import io.dromos.designer.workbench.value.SaveFirst;
import io.dromos.designer.workbench.value.ToldContent;
import io.dromos.designer.workbench.value.ValueEditor;
import io.dromos.model.property.PropertySet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** A property set, open in the middle of the window. UI thread only. */
public final class PropertySetEditor implements ValueEditor<PropertySet> {

    private final String id;
    private final String title;
    private final PropertySession session;
    private final Save<PropertySet> save;
    private final SaveFirst saveFirst;
    private final PropertyRows rows;
    private final ToldContent content;
    private final PropertyInspector inspector;
    private final ObservableValue<FileView> view;
    private final ObservableValue<String> facts;

    /**
     * @param id
     *            the file's absolute path
     * @param title
     *            what the tab says
     */
    public PropertySetEditor(String id, String title, PropertySet set, PropertySurroundings around,
            Save<PropertySet> save) {
        this.id = id;
        this.title = title;
        this.save = save;
        session = new PropertySession(set, around.environments());
        saveFirst = new SaveFirst(around.dialogs());
        rows = new PropertyRows(session, new PropertyCommands(session, around));
        content = new ToldContent(rows);
        content.setId("property-set-editor");
        inspector = new PropertyInspector(session, around);
        String sheet = Objects.requireNonNull(PropertySetEditor.class.getResource("property.css")).toExternalForm();
        content.getStylesheets().add(sheet);
        inspector.getStylesheets().add(sheet);
        view = rows.look().map(text -> new FileView("", Look.FIRST, text));
        facts = session.values().value().map(now -> Words.of("property.facts", now.rows().size()));
    }

    /** Flows or environments may have changed. */
    public void refresh() {
        inspector.refresh();
    }

    @Override
    public ValueSession<PropertySet, Integer> values() {
        return session.values();
    }

    @Override
    public void saved(PropertySet written) {
        session.values().markSaved(written);
        saveFirst.saved();
    }

    @Override
    public ObservableValue<FileView> view() {
        return view;
    }

    @Override
    public void see(FileView before) {
        rows.look(before.text());
    }

    @Override
    public void tell(Optional<Node> strip) {
        content.tell(strip);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String icon() {
        return "property-set";
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(title);
    }

    @Override
    public ObservableValue<Boolean> changed() {
        return session.values().changed();
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(inspector);
    }

    @Override
    public ObservableValue<String> facts() {
        return facts;
    }

    @Override
    public Map<String, Handler> handlers() {
        ObservableBooleanValue someSelected = Bindings.createBooleanBinding(
                () -> session.row(session.selection().get()).isPresent(), session.selection(),
                session.values().value());
        Map<String, Handler> handlers = new LinkedHashMap<>();
        handlers.put("file.save", new Handler(session.values().changed(), () -> save.save(session.set(), this)));
        handlers.put("edit.undo", new Handler(session.values().canUndo(), session.values()::undo));
        handlers.put("edit.redo", new Handler(session.values().canRedo(), session.values()::redo));
        handlers.put("edit.delete", new Handler(someSelected, () -> session.remove(session.selection().get())));
        return handlers;
    }

    @Override
    public boolean mayClose(Runnable close) {
        return saveFirst.mayClose(this, () -> save.save(session.set(), this), close);
    }

    @Override
    public void closed() {
        inspector.close();
    }
}
