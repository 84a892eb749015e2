package io.dromos.designer.app.flow;

import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.dialog.TextQuestion;
import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.input.NameRenaming;
import io.dromos.model.edit.EditResult;
import io.dromos.model.edit.command.Rename;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Route;
import io.dromos.model.message.Message;
import io.dromos.model.refactoring.NamedThing;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Renames endpoints, routes and steps: endpoints and routes over the whole workspace, with a look at each place before;
 * a step, and all of a flow outside of a workspace, within the flow. UI thread only.
 */
final class ElementRenaming {

    private final Path file;
    private final EditorSession session;
    private final NameRenaming everywhere;
    private final Dialogs dialogs;

    ElementRenaming(OpenFlow flow, NameRenaming everywhere, Dialogs dialogs) {
        this.file = flow.file().file();
        this.session = flow.session();
        this.everywhere = everywhere;
        this.dialogs = dialogs;
    }

    void begin(Element element, String name) {
        Optional<NamedThing> thing = thing(element, name).filter(found -> everywhere.reaches(file));
        thing.ifPresentOrElse(found -> everywhere.begin(found, name, file), () -> ask(name));
    }

    private static Optional<NamedThing> thing(Element element, String name) {
        if (name.indexOf(':') > 0) {
            return Optional.of(NamedThing.ENDPOINT);
        }
        return element instanceof Route ? Optional.of(NamedThing.ROUTE) : Optional.empty();
    }

    private void ask(String oldName) {
        dialogs.askText(new TextQuestion(Words.of("rename.take"), Words.of("rename.in-flow", oldName), oldName,
                Words.of("rename.take"), newName -> problem(oldName, newName)))
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
