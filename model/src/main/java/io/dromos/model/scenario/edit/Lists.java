package io.dromos.model.scenario.edit;

import java.util.ArrayList;
import java.util.List;

/** New lists from old ones. An index that is out of range, for the list changed meanwhile, leaves the list as it is. */
final class Lists {

    private Lists() {
    }

    static <T> List<T> inserted(List<T> list, int index, T value) {
        List<T> changed = new ArrayList<>(list);
        if (canInsert(list, index)) {
            changed.add(index, value);
        }
        return changed;
    }

    static <T> List<T> removed(List<T> list, int index) {
        List<T> changed = new ArrayList<>(list);
        if (has(list, index)) {
            changed.remove(index);
        }
        return changed;
    }

    static <T> List<T> replaced(List<T> list, int index, T value) {
        List<T> changed = new ArrayList<>(list);
        if (has(list, index)) {
            changed.set(index, value);
        }
        return changed;
    }

    static boolean canInsert(List<?> list, int index) {
        return index >= 0 && index <= list.size();
    }

    static boolean has(List<?> list, int index) {
        return index >= 0 && index < list.size();
    }
}
