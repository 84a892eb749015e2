package io.dromos.model.property.edit;

import io.dromos.model.message.Message;
import io.dromos.model.property.PropertyRow;
import io.dromos.model.property.PropertySet;
import java.util.ArrayList;
import java.util.List;

/**
 * One change of a property set. Immutable; applying one changes nothing but gives a new set. An index that is out of
 * range, for the set changed meanwhile, leaves the set as it is.
 */
public sealed interface PropertySetEdit {

    PropertySet applyTo(PropertySet set);

    /** What the undo menu says. */
    Message label();

    /** Puts a row before the one that is there now; an index of the number of rows appends. */
    record Add(int index, PropertyRow row) implements PropertySetEdit {
        @Override
        public PropertySet applyTo(PropertySet set) {
            List<PropertyRow> rows = new ArrayList<>(set.rows());
            if (index >= 0 && index <= rows.size()) {
                rows.add(index, row);
            }
            return set.withRows(rows);
        }

        @Override
        public Message label() {
            return Message.of("property.edit.add");
        }
    }

    record Remove(int index) implements PropertySetEdit {
        @Override
        public PropertySet applyTo(PropertySet set) {
            List<PropertyRow> rows = new ArrayList<>(set.rows());
            if (has(set, index)) {
                rows.remove(index);
            }
            return set.withRows(rows);
        }

        @Override
        public Message label() {
            return Message.of("property.edit.remove");
        }
    }

    /** Takes a row to another place; the rows between move up or down. */
    record Move(int from, int to) implements PropertySetEdit {
        @Override
        public PropertySet applyTo(PropertySet set) {
            List<PropertyRow> rows = new ArrayList<>(set.rows());
            if (has(set, from) && has(set, to)) {
                rows.add(to, rows.remove(from));
            }
            return set.withRows(rows);
        }

        @Override
        public Message label() {
            return Message.of("property.edit.move");
        }
    }

    record Change(int index, PropertyRow row) implements PropertySetEdit {
        @Override
        public PropertySet applyTo(PropertySet set) {
            List<PropertyRow> rows = new ArrayList<>(set.rows());
            if (has(set, index)) {
                rows.set(index, row);
            }
            return set.withRows(rows);
        }

        @Override
        public Message label() {
            return Message.of("property.edit.change", row.name());
        }
    }

    /** What an uploaded file made of the set. */
    record Upload(List<PropertyRow> rows) implements PropertySetEdit {
        public Upload {
            rows = List.copyOf(rows);
        }

        @Override
        public PropertySet applyTo(PropertySet set) {
            return set.withRows(rows);
        }

        @Override
        public Message label() {
            return Message.of("property.edit.upload");
        }
    }

    private static boolean has(PropertySet set, int index) {
        return index >= 0 && index < set.rows().size();
    }
}
