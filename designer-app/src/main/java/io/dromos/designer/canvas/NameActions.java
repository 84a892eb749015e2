package io.dromos.designer.canvas;

import io.dromos.designer.action.ActionTarget.Handler;
import io.dromos.designer.canvas.view.CanvasModel;
import io.dromos.designer.dialog.TextQuestion;
import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.i18n.Words;
import io.dromos.model.edit.EditResult;
import io.dromos.model.edit.command.Rename;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementNames;
import io.dromos.model.message.Message;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;

/** Renames the endpoint or the id of what is selected, with all that refers to it in the flow. UI thread only. */
final class NameActions {

    private final EditorSession session;
    private final Function<TextQuestion, Optional<String>> question;

    NameActions(CanvasModel model, Function<TextQuestion, Optional<String>> question, Map<String, Handler> handlers) {
        this.session = model.session();
        this.question = question;
        handlers.put("edit.rename-id", new Handler(
                Bindings.createBooleanBinding(() -> model.editable() && name().isPresent(),
                        session.unfinishedProperty(), session.selection().elementsProperty(),
                        session.documentProperty()),
                () -> name().ifPresent(this::rename)));
    }

    private Optional<String> name() {
        return session.selection().lead().flatMap(session.document().index()::find).flatMap(this::nameOf);
    }

    /** Its own name; where a route starts, else the route's. */
    private Optional<String> nameOf(Element element) {
        Optional<String> own = ElementNames.of(element);
        return element.kind().equals("from")
                ? own.or(() -> session.document().index().parentOf(element).flatMap(ElementNames::of))
                : own;
    }

    private void rename(String oldName) {
        question.apply(new TextQuestion(Words.of("canvas.rename.title"), Words.of("canvas.rename.label", oldName),
                oldName, Words.of("canvas.rename.yes"), newName -> problem(oldName, newName)))
                .filter(newName -> !newName.strip().equals(oldName))
                .ifPresent(newName -> session.execute(new Rename(oldName, newName.strip())));
    }

    /** What the command would say; the old name itself is no problem, it renames nothing. */
    private Optional<String> problem(String oldName, String newName) {
        boolean same = newName.strip().equals(oldName);
        return !same && new Rename(oldName, newName.strip())
                .apply(session.document()) instanceof EditResult.Refused(Message reason)
                        ? Optional.of(reason.text())
                        : Optional.empty();
    }
}
