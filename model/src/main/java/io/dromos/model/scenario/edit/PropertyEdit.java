package io.dromos.model.scenario.edit;

import io.dromos.model.message.Message;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.Property;
import io.dromos.model.scenario.PropertyPath;
import io.dromos.model.scenario.PropertyType;
import java.util.List;
import java.util.function.UnaryOperator;

/** Edits of the properties of a data model. */
public sealed interface PropertyEdit extends IntegrationEdit {

    /** Puts a property under {@code parent}, which is a model or a property that nests. */
    record Add(PropertyPath parent, int index, Property property) implements PropertyEdit {}

    record Remove(PropertyPath path) implements PropertyEdit {}

    /** Puts another property in the place of one: a field of it was set. */
    record Change(PropertyPath path, Property property) implements PropertyEdit {}

    record Rename(PropertyPath path, String name) implements PropertyEdit {}

    /** Keeps of the content what both types can hold. */
    record ChangeType(PropertyPath path, PropertyType type) implements PropertyEdit {}

    /** Moves a property with all it holds; {@code index} is counted before it is taken out of its old place. */
    record Move(PropertyPath path, PropertyPath parent, int index) implements PropertyEdit {

        /** Where the property stands afterwards. */
        public PropertyPath landing() {
            return afterRemoval().child(landingIndex());
        }

        private int landingIndex() {
            boolean sameParent = parent.equals(path.parent());
            return sameParent && path.index() < index ? index - 1 : index;
        }

        /** The parent's path once the property is gone from its old place: later siblings move up. */
        private PropertyPath afterRemoval() {
            int depth = path.depth() - 1;
            boolean shifted = parent.depth() > depth && parent.startsWith(path.parent())
                    && parent.indexes().get(depth) > path.index();
            if (!shifted) {
                return parent;
            }
            return new PropertyPath(parent.place(),
                    Lists.replaced(parent.indexes(), depth, parent.indexes().get(depth) - 1));
        }
    }

    @Override
    default Result applyTo(Integration integration) {
        return switch (this) {
            case Add(PropertyPath parent, int index, Property property) ->
                PropertyTree.insert(integration, parent, index, property);
            case Remove(PropertyPath path) ->
                PropertyTree.update(integration, path, (siblings, index) -> Lists.removed(siblings, index));
            case Change(PropertyPath path, Property property) -> PropertyTree.update(integration, path,
                    (siblings, index) -> Lists.replaced(siblings, index, property));
            case Rename(PropertyPath path, String name) ->
                name.isBlank() ? IntegrationEdit.refused("no-name") : set(integration, path, it -> it.withName(name));
            case ChangeType(PropertyPath path, PropertyType type) ->
                set(integration, path, it -> it.withType(it.type().changedTo(type)));
            case Move move -> move(integration, move);
        };
    }

    private static Result set(Integration integration, PropertyPath path,
            UnaryOperator<Property> change) {
        return PropertyTree.update(integration, path,
                (siblings, index) -> Lists.replaced(siblings, index, change.apply(siblings.get(index))));
    }

    private static Result move(Integration integration, Move move) {
        List<Property> trail = move.path.trail(integration);
        if (trail.isEmpty()) {
            return IntegrationEdit.refused("gone");
        }
        if (move.parent.startsWith(move.path)) {
            return IntegrationEdit.refused("into-itself", trail.getLast().name());
        }
        Result removed = new Remove(move.path).applyTo(integration);
        return switch (removed) {
            case Refused refused -> refused;
            case Applied(Integration without) -> PropertyTree.insert(without, move.afterRemoval(),
                    move.landingIndex(), trail.getLast());
        };
    }

    @Override
    default Message label() {
        return Message.of("scenario.edit." + switch (this) {
            case Add _ -> "add-property";
            case Remove _ -> "remove-property";
            case Change _ -> "change-property";
            case Rename _ -> "rename-property";
            case ChangeType _ -> "change-type";
            case Move _ -> "move-property";
        });
    }
}
