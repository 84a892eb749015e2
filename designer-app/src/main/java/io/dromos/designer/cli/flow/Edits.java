package io.dromos.designer.cli.flow;

import io.dromos.designer.cli.console.Impossible;
import io.dromos.designer.cli.console.SaidNo;
import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.document.ElementIndex;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.CommandStack;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.EditResult;
import io.dromos.model.edit.Place;
import io.dromos.model.edit.StepForms;
import io.dromos.model.edit.command.InsertElement;
import io.dromos.model.edit.command.MoveElement;
import io.dromos.model.edit.command.RemoveElements;
import io.dromos.model.edit.command.RemoveOption;
import io.dromos.model.edit.command.Rename;
import io.dromos.model.edit.command.SetOption;
import io.dromos.model.edit.command.UnwrapElement;
import io.dromos.model.edit.command.WrapElements;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.flow.Structure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Carries out the edits of a command line by the commands that canvas and inspector use. Addresses mean the file as it
 * was.
 */
final class Edits {

    private final FlowDocument original;
    private final CommandStack stack;
    private final Map<String, ElementId> addresses = new HashMap<>();

    Edits(FlowDocument document) {
        this.original = document;
        this.stack = new CommandStack(document);
        document.index().forEach(element -> {
            element.value("id").ifPresent(id -> addresses.putIfAbsent(id, element.id()));
        });
        document.index().forEach(element -> addresses.put(document.index().addressOf(element), element.id()));
    }

    FlowDocument carryOut(List<EditOperation> operations) {
        operations.forEach(this::carryOut);
        return stack.document();
    }

    private void carryOut(EditOperation operation) {
        Optional<ElementId> target = Optional.empty();
        if (!operation.target.insert.isEmpty()) {
            target = insert(operation);
        } else if (!operation.target.at.isEmpty()) {
            target = Optional.of(id(operation.target.at));
        }
        for (Map.Entry<String, String> option : operation.set().entrySet()) {
            execute(new SetOption(needed(target), option.getKey(), option.getValue()));
        }
        operation.unset().forEach(removeFrom(target));
        if (!operation.remove.isEmpty()) {
            remove(operation, target);
        }
        if (!operation.move.isEmpty()) {
            execute(new MoveElement(id(operation.move), place(operation)));
        }
        if (!operation.wrap.isEmpty()) {
            execute(new WrapElements(wrapped(needed(target), operation), operation.wrap));
        }
        if (!operation.unwrap.isEmpty()) {
            execute(new UnwrapElement(id(operation.unwrap)));
        }
        operation.rename().forEach((oldName, newName) -> execute(new Rename(oldName, newName)));
    }

    /** The steps from one to another in their list. */
    private List<ElementId> wrapped(ElementId first, EditOperation operation) {
        if (operation.through.isEmpty()) {
            return List.of(first);
        }
        ElementIndex index = stack.document().index();
        List<ElementId> list = index.find(first).map(element -> index.slotOf(element).elements().stream()
                .map(Element::id).toList()).orElse(List.of());
        int from = list.indexOf(first);
        int to = list.indexOf(id(operation.through));
        if (from < 0 || to < from) {
            throw Impossible.of("cli.edit-through", operation.through, operation.target.at);
        }
        return list.subList(from, to + 1);
    }

    private Consumer<String> removeFrom(Optional<ElementId> target) {
        return name -> execute(new RemoveOption(needed(target), name));
    }

    private void remove(EditOperation operation, Optional<ElementId> target) {
        boolean namesOption = target.flatMap(original.index()::find)
                .flatMap(element -> element.option(operation.remove)).isPresent();
        if (namesOption) {
            execute(new RemoveOption(needed(target), operation.remove));
        } else {
            execute(new RemoveElements(id(operation.remove)));
        }
    }

    private Optional<ElementId> insert(EditOperation operation) {
        if (BundledCatalog.shared().eip(Structure.camelCase(operation.target.insert)).isEmpty()) {
            throw Impossible.of("cli.edit-no-kind", operation.target.insert);
        }
        EditResult result = execute(new InsertElement(place(operation), StepForms.of(operation.target.insert)));
        return result instanceof EditResult.Applied(FlowDocument _, List<ElementId> selection)
                ? selection.stream().findFirst()
                : Optional.empty();
    }

    private Place place(EditOperation operation) {
        FlowDocument document = stack.document();
        Optional<Place> place = Optional.empty();
        if (!operation.after.isEmpty()) {
            place = Place.after(document, id(operation.after));
        } else if (!operation.before.isEmpty()) {
            place = Place.before(document, id(operation.before));
        } else if (!operation.into.isEmpty()) {
            ElementId into = id(operation.into);
            place = isBranch(operation)
                    ? document.index().find(into).map(parent -> lastBranch(parent, kind(operation)))
                    : Place.into(document, into);
        } else if (Structure.isRoot(operation.target.insert)) {
            place = Optional.of(Place.endOfFile(document));
        }
        return place.orElseThrow(() -> Impossible.of("cli.edit-no-place"));
    }

    private boolean isBranch(EditOperation operation) {
        return Structure.isBranch(kind(operation));
    }

    private String kind(EditOperation operation) {
        return operation.target.insert.isEmpty()
                ? original.index().find(id(operation.move)).map(Element::kind).orElse("")
                : operation.target.insert;
    }

    private static Place lastBranch(Element parent, String kind) {
        int count = parent.slot(kind).map(slot -> slot.elements().size()).orElse(0);
        return new Place(Optional.of(parent.id()), kind, count);
    }

    private EditResult execute(EditCommand command) {
        EditResult result = stack.execute(command);
        if (result instanceof EditResult.Refused(var reason)) {
            throw new SaidNo(reason);
        }
        return result;
    }

    private static ElementId needed(Optional<ElementId> target) {
        return target.orElseThrow(() -> Impossible.of("cli.edit-needs-at"));
    }

    private ElementId id(String address) {
        ElementId id = addresses.get(address);
        if (id == null) {
            throw Impossible.of("cli.edit-no-element", address);
        }
        return id;
    }
}
