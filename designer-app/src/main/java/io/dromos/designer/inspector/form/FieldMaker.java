package io.dromos.designer.inspector.form;

import io.dromos.designer.inspector.form.FieldTarget.OptionTarget;
import io.dromos.designer.inspector.form.FormField.Help;
import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.catalog.OptionType;
import io.dromos.model.flow.Option;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes fields from the catalog's options. */
final class FieldMaker {

    /** Options that every step has and few people need. */
    private static final Set<String> INCIDENTAL = Set.of("id", "note", "disabled", "variableSend", "variableReceive");

    private FieldMaker() {
    }

    static FormField plain(OptionEntry entry, String name, Optional<Option> present) {
        String written = present.map(Option::name).orElse(name);
        return new FormField(new OptionTarget(written), kind(entry), title(entry.title()),
                present.map(Option::value).orElse(""), "", help(entry), traits(entry, present.isPresent()));
    }

    /** A field of an option that the catalog does not know. */
    static FormField unknown(Option option) {
        return new FormField(new OptionTarget(option.name()), FieldKind.TEXT, option.name(), option.value(), "",
                Help.NONE, EnumSet.of(FieldTrait.UNKNOWN, FieldTrait.PRESENT, FieldTrait.ESSENTIAL));
    }

    static FieldKind kind(OptionEntry entry) {
        if (entry.secret()) {
            return FieldKind.SECRET;
        }
        return switch (entry.type()) {
            case BOOLEAN -> FieldKind.BOOLEAN;
            case INTEGER, NUMBER -> FieldKind.NUMBER;
            case DURATION -> FieldKind.DURATION;
            case ENUM -> FieldKind.CHOICE;
            case EXPRESSION -> FieldKind.EXPRESSION;
            case OBJECT -> FieldKind.BEAN;
            case STRING, ARRAY, STEPS -> bean(entry) ? FieldKind.BEAN : FieldKind.TEXT;
        };
    }

    /** Texts whose type is an interface of Camel's name a bean. */
    private static boolean bean(OptionEntry entry) {
        return entry.type() == OptionType.STRING && entry.javaType().startsWith("org.apache.camel.")
                && !entry.javaType().endsWith("Definition");
    }

    static Help help(OptionEntry entry) {
        return new Help(entry.description(), entry.defaultValue(), entry.enumeration());
    }

    static EnumSet<FieldTrait> traits(OptionEntry entry, boolean present) {
        EnumSet<FieldTrait> traits = EnumSet.noneOf(FieldTrait.class);
        add(traits, FieldTrait.PRESENT, present);
        add(traits, FieldTrait.REQUIRED, entry.required());
        add(traits, FieldTrait.DEPRECATED, entry.deprecated());
        boolean common = entry.group().equals("common") && !INCIDENTAL.contains(entry.name()) && !entry.deprecated();
        boolean shown = present && !entry.name().equals("id");
        add(traits, FieldTrait.ESSENTIAL, shown || entry.required() || common);
        return traits;
    }

    static void add(Set<FieldTrait> traits, FieldTrait trait, boolean holds) {
        if (holds) {
            traits.add(trait);
        }
    }

    /** {@code Maximum Redeliveries} reads {@code Maximum redeliveries}; abbreviations stay. */
    static String title(String words) {
        StringBuilder title = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            boolean abbreviation = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
            title.append(title.isEmpty() ? word : " " + (abbreviation ? word : word.toLowerCase(Locale.ROOT)));
        }
        return title.toString();
    }
}
