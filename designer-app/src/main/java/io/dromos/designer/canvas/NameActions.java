package io.dromos.designer.canvas;

import io.dromos.designer.action.ActionTarget.Handler;
import io.dromos.designer.canvas.view.CanvasModel;
import io.dromos.designer.editor.EditorSession;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementNames;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;

/** Renames the endpoint or the id of what is selected. UI thread only. */
final class NameActions {

    private final EditorSession session;
    private final BiConsumer<Element, String> rename;

    NameActions(CanvasModel model, BiConsumer<Element, String> rename, Map<String, Handler> handlers) {
        this.session = model.session();
        this.rename = rename;
        handlers.put("edit.rename-id", new Handler(
                Bindings.createBooleanBinding(() -> model.editable() && named().isPresent(),
                        session.unfinishedProperty(), session.selection().elementsProperty(),
                        session.documentProperty()),
                () -> named().ifPresent(this::begin)));
    }

    private void begin(Element element) {
        ElementNames.of(element).ifPresent(name -> rename.accept(element, name));
    }

    /** What is selected; where a route starts that has no name of its own, the route. */
    private Optional<Element> named() {
        return session.selection().lead().flatMap(session.document().index()::find)
                .flatMap(element -> ElementNames.of(element).isPresent() || !element.kind().equals("from")
                        ? Optional.of(element)
                        : session.document().index().parentOf(element))
                .filter(element -> ElementNames.of(element).isPresent());
    }
}
