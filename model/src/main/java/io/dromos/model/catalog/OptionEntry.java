package io.dromos.model.catalog;

import java.util.List;
import java.util.Set;

/**
 * One option of an entry.
 *
 * @param javaType
 *            the type behind it as Camel names it; empty if unknown
 * @param defaultValue
 *            as text; empty if there is none
 * @param enumeration
 *            all values of an option with type {@link OptionType#ENUM}
 * @param place
 *            where it is written and how forms arrange it
 */
public record OptionEntry(String name, String title, String description, OptionType type, String javaType,
        String defaultValue, List<String> enumeration, Place place, Set<OptionTrait> traits) {

    public OptionEntry {
        enumeration = List.copyOf(enumeration);
        traits = Set.copyOf(traits);
    }

    /**
     * Where an option is written and how forms arrange it.
     *
     * @param group
     *            Camel's heading: {@code common}, {@code advanced}, {@code consumer}, {@code security}, …
     * @param reference
     *            what {@link Catalog#definition} answers for the keys below this one; empty for plain values and free
     *            maps
     * @param prefix
     *            how parameters begin that a multi-value option stands for ({@code additionalProperties.}), or that may
     *            stand before the name ({@code consumer.}); empty for most
     * @param order
     *            the place among its neighbours as Camel documents them
     */
    public record Place(OptionKind kind, String group, String reference, String prefix, int order) {}

    public OptionKind kind() {
        return place.kind();
    }

    public String group() {
        return place.group();
    }

    public String reference() {
        return place.reference();
    }

    public boolean required() {
        return traits.contains(OptionTrait.REQUIRED);
    }

    public boolean deprecated() {
        return traits.contains(OptionTrait.DEPRECATED);
    }

    public boolean secret() {
        return traits.contains(OptionTrait.SECRET);
    }

    public boolean hidden() {
        return traits.contains(OptionTrait.HIDDEN);
    }

    /** Whether the expression is read as a truth. */
    public boolean predicate() {
        return traits.contains(OptionTrait.PREDICATE);
    }
}
