package io.dromos.designer.inspector;

import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.inspector.field.FieldListener;
import io.dromos.designer.inspector.form.FieldEdits;
import io.dromos.designer.inspector.form.FieldTarget.ExpressionTarget;
import io.dromos.designer.inspector.form.FieldTrait;
import io.dromos.designer.inspector.form.FormField;
import io.dromos.model.catalog.Catalog;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.EditResult;
import io.dromos.model.edit.command.EditTogether;
import io.dromos.model.edit.command.SetExpression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.flow.Element;
import io.dromos.model.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Turns what the user does in a field into commands on all selected elements. */
final class FieldCommits {

    private final EditorSession session;
    private final FieldEdits edits;
    private final Supplier<List<Element>> elements;
    private final BiConsumer<FormField, String> refused;

    FieldCommits(EditorSession session, Catalog catalog, Supplier<List<Element>> elements,
            BiConsumer<FormField, String> refused) {
        this.session = session;
        this.edits = new FieldEdits(catalog);
        this.elements = elements;
        this.refused = refused;
    }

    /** Hears one field, which is asked for each time, for it changes with the document. */
    FieldListener listener(Supplier<FormField> field) {
        return new FieldListener() {
            @Override
            public void changed(String value) {
                commit(field.get(), element -> edits.set(session.document(), element, field.get(), value));
            }

            @Override
            public void changed(String language, String text) {
                if (field.get().target() instanceof ExpressionTarget(String property, ExpressionKind _, String _)) {
                    commit(field.get(),
                            element -> Optional.of(new SetExpression(element.id(), property, language, text)));
                } else {
                    changed(text);
                }
            }

            @Override
            public void left() {
                FormField now = field.get();
                boolean emptied = now.is(FieldTrait.PRESENT) && now.value().isEmpty() && now.resettable();
                if (emptied) {
                    reset(now);
                }
                session.endTyping();
            }
        };
    }

    void reset(FormField field) {
        session.endTyping();
        commit(field, element -> edits.reset(session.document(), element, field));
        session.endTyping();
    }

    private void commit(FormField field, Function<Element, Optional<EditCommand>> command) {
        List<EditCommand> commands = new ArrayList<>();
        elements.get().forEach(element -> command.apply(element).ifPresent(commands::add));
        if (commands.isEmpty()) {
            return;
        }
        EditCommand all = commands.size() == 1 ? commands.getFirst() : new EditTogether(commands);
        if (session.execute(all) instanceof EditResult.Refused(Message reason)) {
            refused.accept(field, reason.text());
        }
    }
}
