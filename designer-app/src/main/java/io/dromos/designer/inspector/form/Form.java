package io.dromos.designer.inspector.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** All fields of an element. Immutable; any thread may use it. */
public record Form(List<FormGroup> groups) {

    /** Which fields the user wants to see. */
    public enum View {
        ESSENTIAL, ALL, CHANGED
    }

    public Form {
        groups = List.copyOf(groups);
    }

    public List<FormField> fields() {
        return groups.stream().flatMap(group -> group.fields().stream()).toList();
    }

    public Optional<FormField> field(String key) {
        return fields().stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** The fields of a view that answer to every word of a text. */
    public Form shown(View view, String text) {
        List<String> words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        Predicate<FormField> wanted = field -> inView(field, text.isBlank() ? view : View.ALL)
                && words.stream().allMatch(word -> answers(field, word));
        return new Form(groups.stream()
                .map(group -> new FormGroup(group.title(), group.advanced(),
                        group.fields().stream().filter(wanted).toList()))
                .filter(group -> !group.fields().isEmpty()).toList());
    }

    private static boolean inView(FormField field, View view) {
        return switch (view) {
            case ESSENTIAL -> field.is(FieldTrait.ESSENTIAL);
            case ALL -> true;
            case CHANGED -> field.is(FieldTrait.PRESENT);
        };
    }

    private static boolean answers(FormField field, String word) {
        return word.isEmpty() || field.title().toLowerCase(Locale.ROOT).contains(word)
                || field.key().toLowerCase(Locale.ROOT).contains(word)
                || field.value().toLowerCase(Locale.ROOT).contains(word);
    }
}
