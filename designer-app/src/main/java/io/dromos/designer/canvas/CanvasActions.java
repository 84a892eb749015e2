package io.dromos.designer.canvas;

import io.dromos.designer.action.ActionTarget.Handler;
import io.dromos.designer.canvas.view.CanvasModel;
import io.dromos.designer.canvas.view.Viewport;
import io.dromos.designer.dialog.Clipboard;
import io.dromos.designer.editor.EditorSession;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.Place;
import io.dromos.model.edit.command.DuplicateElement;
import io.dromos.model.edit.command.EditTogether;
import io.dromos.model.edit.command.PasteElements;
import io.dromos.model.edit.command.RemoveElements;
import io.dromos.model.edit.text.ElementEdits;
import io.dromos.model.flow.Branch;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.flow.Route;
import io.dromos.model.flow.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;

/** What menus, keys and the context menu do on the canvas, by the ids of the window's actions. UI thread only. */
public final class CanvasActions {

    private final CanvasModel model;
    private final EditorSession session;
    private final Clipboard clipboard;
    private final Map<String, Handler> handlers = new LinkedHashMap<>();

    CanvasActions(CanvasModel model, Viewport viewport, Clipboard clipboard, Consumer<ElementId> edit) {
        this.model = model;
        this.session = model.session();
        this.clipboard = clipboard;
        BooleanBinding editable = Bindings.createBooleanBinding(model::editable, session.unfinishedProperty());
        BooleanBinding chosen = Bindings.createBooleanBinding(
                () -> !session.selection().elements().isEmpty(), session.selection().elementsProperty());
        BooleanBinding change = editable.and(chosen);
        put("edit.undo", editable.and(session.undoLabelProperty().isNotEmpty()), session::undo);
        put("edit.redo", editable.and(session.redoLabelProperty().isNotEmpty()), session::redo);
        put("edit.cut", change, this::cut);
        put("edit.copy", chosen, this::copy);
        put("edit.paste", editable, this::paste);
        put("edit.duplicate", change, this::duplicate);
        put("edit.delete", change, this::delete);
        put("edit.select-all", Bindings.createBooleanBinding(() -> true), this::selectAll);
        put("edit.expression", change, () -> session.selection().lead().ifPresent(edit));
        put("view.zoom-in", Bindings.createBooleanBinding(() -> true), viewport::zoomIn);
        put("view.zoom-out", Bindings.createBooleanBinding(() -> true), viewport::zoomOut);
        put("view.zoom-reset", Bindings.createBooleanBinding(() -> true), () -> viewport.zoomTo(1));
        put("view.fit", Bindings.createBooleanBinding(() -> true), () -> viewport.fit(model.diagram().bounds()));
        put("view.direction", Bindings.createBooleanBinding(() -> true),
                () -> model.direction().set(model.direction().get().other()));
    }

    private void put(String id, ObservableBooleanValue enabled, Runnable run) {
        handlers.put(id, new Handler(enabled, run));
    }

    /** For the editor that the canvas is part of. */
    public Map<String, Handler> handlers() {
        return handlers;
    }

    public void copy() {
        String text = text(model.outermostSelected());
        if (!text.isEmpty()) {
            clipboard.put(text);
        }
    }

    /** The lines of elements as they are pasted. */
    private String text(List<Element> elements) {
        ElementEdits edits = new ElementEdits(session.document());
        return elements.stream().map(edits::snippet).map(CanvasActions::endingInLine).collect(Collectors.joining());
    }

    private static String endingInLine(String text) {
        return text.endsWith("\n") ? text : text + "\n";
    }

    public void cut() {
        copy();
        delete();
    }

    /** Puts what was copied behind the selection, or at the end of the last route. */
    public void paste() {
        clipboard.text().filter(text -> !text.isBlank()).ifPresent(
                text -> session.execute(new PasteElements(placeBehindSelection(), text)));
    }

    /** Where something goes that is inserted by key: behind the selection, else at the end of the last route. */
    public Place placeBehindSelection() {
        FlowDocument document = session.document();
        return session.selection().lead().flatMap(lead -> behind(document, lead)).or(() -> endOfLastRoute(document))
                .orElseGet(() -> Place.endOfFile(document));
    }

    private static Optional<Place> behind(FlowDocument document, ElementId lead) {
        Optional<Element> element = document.index().find(lead);
        boolean around = element.filter(it -> it instanceof Route || it instanceof Branch).isPresent();
        return around ? Place.into(document, lead) : Place.after(document, lead);
    }

    private static Optional<Place> endOfLastRoute(FlowDocument document) {
        return document.flow().routes().isEmpty()
                ? Optional.empty()
                : Place.into(document, document.flow().routes().getLast().id());
    }

    /** Neighbours of one list are copied behind the last of them; elsewhere each gets its copy beside it. */
    public void duplicate() {
        List<Element> elements = model.outermostSelected();
        FlowDocument document = session.document();
        boolean together = elements.stream().map(document.index()::slotOf).distinct().count() == 1;
        if (elements.size() > 1 && together) {
            Place.after(document, elements.getLast().id())
                    .ifPresent(place -> session.execute(new PasteElements(place, text(elements))));
        } else if (!elements.isEmpty()) {
            session.execute(new EditTogether(elements.reversed().stream()
                    .map(element -> (EditCommand) new DuplicateElement(element.id())).toList()));
        }
    }

    public void delete() {
        List<ElementId> elements = session.selection().elements();
        if (!elements.isEmpty()) {
            session.execute(new RemoveElements(elements));
        }
    }

    public void selectAll() {
        List<ElementId> all = new ArrayList<>();
        session.document().index().forEach(element -> {
            if (element instanceof Step) {
                all.add(element.id());
            }
        });
        session.selection().set(all);
    }
}
