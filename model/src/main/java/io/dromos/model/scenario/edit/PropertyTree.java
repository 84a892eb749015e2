package io.dromos.model.scenario.edit;

import io.dromos.model.scenario.DataModel;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.Property;
import io.dromos.model.scenario.PropertyPath;
import io.dromos.model.scenario.edit.IntegrationEdit.Applied;
import io.dromos.model.scenario.edit.IntegrationEdit.Result;
import java.util.List;
import java.util.Optional;

/** Replaces the path from a changed list of properties up to its model; all else is shared. Stateless. */
final class PropertyTree {

    private PropertyTree() {
    }

    /** What happens to the siblings at the end of a path. */
    interface SiblingChange {
        List<Property> apply(List<Property> siblings, int index);
    }

    static Result update(Integration integration, PropertyPath path, SiblingChange change) {
        if (path.isModel() || path.in(integration).isEmpty()) {
            return IntegrationEdit.refused("gone");
        }
        DataModel model = path.place().in(integration).orElse(DataModel.empty());
        return applied(integration, path, rebuilt(model.properties(), path.indexes(), change));
    }

    static Result insert(Integration integration, PropertyPath parent, int index, Property property) {
        Optional<DataModel> model = parent.place().in(integration);
        if (model.isEmpty()) {
            return IntegrationEdit.refused("gone");
        }
        if (parent.isModel()) {
            List<Property> properties = model.get().properties();
            return Lists.canInsert(properties, index)
                    ? applied(integration, parent, Lists.inserted(properties, index, property))
                    : IntegrationEdit.refused("gone");
        }
        Optional<Property> owner = parent.in(integration);
        if (owner.isEmpty() || !Lists.canInsert(owner.get().properties(), index)) {
            return IntegrationEdit.refused("gone");
        }
        if (!owner.get().type().nests()) {
            return IntegrationEdit.refused("does-not-nest", owner.get().name());
        }
        List<Property> nested = Lists.inserted(owner.get().properties(), index, property);
        return update(integration, parent,
                (siblings, at) -> Lists.replaced(siblings, at, with(siblings.get(at), nested)));
    }

    private static Applied applied(Integration integration, PropertyPath path, List<Property> properties) {
        return new Applied(path.place().replace(integration, new DataModel(properties)));
    }

    private static List<Property> rebuilt(List<Property> level, List<Integer> indexes, SiblingChange change) {
        int index = indexes.getFirst();
        if (indexes.size() == 1) {
            return change.apply(level, index);
        }
        Property owner = level.get(index);
        List<Integer> rest = indexes.subList(1, indexes.size());
        return Lists.replaced(level, index, with(owner, rebuilt(owner.properties(), rest, change)));
    }

    private static Property with(Property owner, List<Property> nested) {
        return owner.withType(owner.type().withProperties(nested));
    }
}
