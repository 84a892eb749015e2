package io.dromos.designer.inspector.form;

import io.dromos.model.expression.endpoint.EndpointUse;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One field of a form.
 *
 * @param title
 *            for people
 * @param value
 *            as the file has it; empty if it has none
 * @param language
 *            of an expression, else empty
 * @param help
 *            what it means, with its default and what it may be
 */
public record FormField(FieldTarget target, FieldKind kind, String title, String value, String language, Help help,
        Set<FieldTrait> traits) {

    /** What a field means. */
    public record Help(String description, String defaultValue, List<String> choices) {

        public static final Help NONE = new Help("", "", List.of());

        public Help {
            choices = List.copyOf(choices);
        }
    }

    public FormField {
        traits = Set.copyOf(traits);
    }

    /** The same field as an address that is used in one way. */
    FormField address(EndpointUse use) {
        return new FormField(target, FieldKind.ADDRESS, "Address", value, use.language(), help, traits);
    }

    /** The same field, shown among the essential ones only while the file has it. */
    FormField essentialIfPresent() {
        EnumSet<FieldTrait> fewer = EnumSet.noneOf(FieldTrait.class);
        traits.stream().filter(trait -> trait != FieldTrait.ESSENTIAL || is(FieldTrait.PRESENT)).forEach(fewer::add);
        return new FormField(target, kind, title, value, language, help, fewer);
    }

    /** The same field, always among the essential ones. */
    FormField essential() {
        EnumSet<FieldTrait> more = EnumSet.of(FieldTrait.ESSENTIAL);
        more.addAll(traits);
        return new FormField(target, kind, title, value, language, help, more);
    }

    public boolean is(FieldTrait trait) {
        return traits.contains(trait);
    }

    /** Whether the file says something else than what Camel would take by itself. */
    public boolean changed() {
        return resettable() && !value.equals(help.defaultValue());
    }

    /** Whether the file says it and would do without. */
    public boolean resettable() {
        return is(FieldTrait.PRESENT) && !is(FieldTrait.REQUIRED) && kind != FieldKind.SOURCE
                && kind != FieldKind.DATA_FORMAT;
    }

    public Expression expression() {
        ExpressionKind expected = target instanceof FieldTarget.ExpressionTarget(String _, ExpressionKind kindOf, String _)
                ? kindOf
                : ExpressionKind.EXPRESSION;
        return new Expression(language.isEmpty() ? "simple" : language, value, expected);
    }

    /** Whether both are the same field, with whatever value. */
    public boolean sameAs(FormField other) {
        return kind == other.kind && title.equals(other.title) && key().equals(other.key())
                && is(FieldTrait.DEPRECATED) == other.is(FieldTrait.DEPRECATED);
    }

    /** Names the field within its form, also when it moves from one way of writing to another. */
    public String key() {
        return switch (target) {
            case FieldTarget.OptionTarget(String name) -> name;
            case FieldTarget.ExpressionTarget(String property, ExpressionKind _, String _) -> "expression " + property;
            case FieldTarget.PathTarget(String name) -> "path " + name;
            case FieldTarget.QueryTarget(String name) -> "query " + name;
            case FieldTarget.DataFormatTarget _ -> "data format";
            case FieldTarget.SourceTarget _ -> "source";
        };
    }
}
