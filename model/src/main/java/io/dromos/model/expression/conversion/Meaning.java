package io.dromos.model.expression.conversion;

import java.util.Arrays;
import java.util.List;

/** What a plain expression stands for, whatever language says it. Immutable. */
public sealed interface Meaning {

    /**
     * The body, or what is found in it on a way.
     *
     * @param text
     *            whether the body is a text in a format, JSON say, which the language has to read first; else it is
     *            data in memory
     */
    record Body(List<PathPart> path, boolean text) implements Meaning {

        public Body {
            path = List.copyOf(path);
        }

        /** Fields below each other: {@code customer.name}. */
        public static Body fields(String dotted, boolean text) {
            return new Body(
                    Arrays.stream(dotted.split("\\.")).map(name -> (PathPart) new PathPart.Field(name)).toList(),
                    text);
        }
    }

    /** A header of the message. */
    record Header(String name) implements Meaning {}

    /** A property of the exchange. */
    record ExchangeProperty(String name) implements Meaning {}

    /** A variable. */
    record Variable(String name) implements Meaning {}

    /** A text that is always the same. */
    record Constant(String text) implements Meaning {}

    /** A bean by its name. */
    record Bean(String name) implements Meaning {}

    /** A call of a bean's method. */
    record Call(String bean, String method) implements Meaning {}
}
