package io.dromos.model.edit.command;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.EditResult;
import io.dromos.model.message.Message;
import java.util.List;
import java.util.function.BiPredicate;

/** Several edits as one step: all are made, or none. */
public record EditTogether(List<EditCommand> commands) implements EditCommand {

    public EditTogether {
        commands = List.copyOf(commands);
    }

    @Override
    public Message label() {
        return commands.isEmpty() ? Message.of("edit.together") : commands.getFirst().label();
    }

    @Override
    public EditResult apply(FlowDocument document) {
        EditResult result = new EditResult.Applied(document, List.of());
        FlowDocument current = document;
        for (EditCommand command : commands) {
            result = command.apply(current);
            if (!(result instanceof EditResult.Applied(FlowDocument after, List<?> _))) {
                return result;
            }
            current = after;
        }
        return result;
    }

    @Override
    public boolean continues(EditCommand previous) {
        return eachOf(previous, EditCommand::continues);
    }

    @Override
    public boolean replaces(EditCommand previous) {
        return eachOf(previous, EditCommand::replaces);
    }

    private boolean eachOf(EditCommand previous, BiPredicate<EditCommand, EditCommand> does) {
        if (!(previous instanceof EditTogether(List<EditCommand> before)) || before.size() != commands.size()) {
            return false;
        }
        for (int i = 0; i < commands.size(); i++) {
            if (!does.test(commands.get(i), before.get(i))) {
                return false;
            }
        }
        return !commands.isEmpty();
    }
}
