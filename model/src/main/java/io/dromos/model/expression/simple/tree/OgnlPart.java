package io.dromos.model.expression.simple.tree;

import io.dromos.model.expression.TextRange;

/**
 * One part of what follows a function's value: {@code .name}, {@code ?.name}, {@code .call(a, b)}, {@code [0]},
 * {@code ['key']}, {@code [last-1]}. Its range has no dot, but the brackets of an index.
 */
public sealed interface OgnlPart {

    TextRange range();

    /** Whether {@code ?} stands before it. */
    boolean nullSafe();

    /** A property, or a method without parentheses. */
    record Name(TextRange range, String name, boolean nullSafe) implements OgnlPart {}

    /** A call with parentheses; {@code arguments} is the text between them. */
    record Call(TextRange range, String name, String arguments, boolean nullSafe) implements OgnlPart {}

    /** {@code index} is the text between the brackets, without quotes. */
    record Index(TextRange range, String index, boolean nullSafe) implements OgnlPart {}
}
