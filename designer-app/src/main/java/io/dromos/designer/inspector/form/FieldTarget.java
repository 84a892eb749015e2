package io.dromos.designer.inspector.form;

import io.dromos.model.expression.ExpressionKind;

/** What of an element a field edits. */
public sealed interface FieldTarget {

    /** An option, by the name that {@code SetOption} takes. */
    record OptionTarget(String name) implements FieldTarget {}

    /**
     * An expression.
     *
     * @param property
     *            empty for the element's own
     * @param option
     *            the option that holds its text; empty while there is none
     */
    record ExpressionTarget(String property, ExpressionKind kind, String option) implements FieldTarget {}

    /** A part of the endpoint's path, by the name that the component gives it. */
    record PathTarget(String name) implements FieldTarget {}

    /** A parameter in the query of the endpoint's address. */
    record QueryTarget(String name) implements FieldTarget {}

    /** The one key of the element that names its data format; empty while there is none. */
    record DataFormatTarget(String key) implements FieldTarget {}

    /** The element's own lines. */
    record SourceTarget() implements FieldTarget {}
}
