package io.dromos.designer.inspector.arrival;

import io.dromos.designer.i18n.Words;
import io.dromos.model.expression.conversion.Meaning;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/**
 * What can be done with something that arrives.
 *
 * @param insert
 *            puts it into the expression
 * @param rename
 *            begins to rename it everywhere
 * @param renamable
 *            whether it has a name of the user's own
 */
public record ArrivalActions(Consumer<Meaning> insert, Consumer<Meaning> rename, Predicate<Meaning> renamable) {

    ContextMenu menu(Arrival arrival) {
        MenuItem put = new MenuItem(Words.of("inspector.arrivals.put"));
        put.setAccelerator(KeyCombination.valueOf("Enter"));
        put.setOnAction(event -> insert.accept(arrival.meaning()));
        MenuItem other = new MenuItem(Words.of("inspector.arrivals.rename"));
        other.setAccelerator(KeyCombination.valueOf("Shift+F6"));
        other.setOnAction(event -> rename.accept(arrival.meaning()));
        return renamable.test(arrival.meaning()) ? new ContextMenu(put, other) : new ContextMenu(put);
    }
}
