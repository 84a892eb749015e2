package io.dromos.designer.scenario.form;

import io.dromos.model.scenario.DataType;
import io.dromos.model.scenario.PropertyType;
import java.util.Optional;

/** The type of what an array holds. Stateless. */
final class ItemType {

    private ItemType() {
    }

    static Optional<PropertyType> of(DataType type) {
        return type instanceof DataType.ArrayType(DataType items) ? Optional.of(items.type()) : Optional.empty();
    }

    static DataType changed(DataType array, PropertyType wanted) {
        return array instanceof DataType.ArrayType(DataType items)
                ? new DataType.ArrayType(items.changedTo(wanted))
                : array;
    }
}
