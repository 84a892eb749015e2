package io.dromos.designer.run.log;

import java.util.Collection;
import java.util.Objects;
import java.util.TreeSet;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Chooses one of the values that occurred, or all of them. */
final class FacetChoice extends ComboBox<String> {

    /**
     * @param all
     *            what stands there while nothing is chosen: "All events"
     */
    FacetChoice(String id, String all) {
        setId(id);
        setAccessibleText(all);
        setMinWidth(USE_PREF_SIZE);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(String value) {
                return value == null || value.isEmpty() ? all : value;
            }

            @Override
            public String fromString(String words) {
                return words.equals(all) ? "" : words;
            }
        });
        getItems().add("");
        setValue("");
    }

    /** Empty: all. */
    String chosen() {
        return Objects.requireNonNullElse(getValue(), "");
    }

    /** Offers further values; what is chosen stays. */
    void offer(Collection<String> more) {
        TreeSet<String> values = new TreeSet<>(getItems());
        if (values.addAll(more)) {
            String kept = chosen();
            getItems().setAll(values);
            setValue(kept);
        }
    }
}
