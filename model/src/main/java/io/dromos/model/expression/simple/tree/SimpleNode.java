package io.dromos.model.expression.simple.tree;

import io.dromos.model.expression.TextRange;
import java.util.List;
import java.util.Optional;

/** A part of a Simple text. Ranges are in UTF-16 units of the whole text, also for nested parts. Immutable. */
public sealed interface SimpleNode {

    TextRange range();

    /** Text that stands for itself, escapes included; {@code value} is what it stands for. */
    record Text(TextRange range, String value) implements SimpleNode {}

    /** Between quotes, which are in the range; functions inside are evaluated. */
    record Quoted(TextRange range, char quote, boolean closed, List<SimpleNode> parts) implements SimpleNode {

        public Quoted {
            parts = List.copyOf(parts);
        }
    }

    /** A number, {@code true}, {@code false} or {@code null} outside of quotes. */
    record Literal(TextRange range, Kind kind, String value) implements SimpleNode {

        /** What a literal is. */
        public enum Kind {
            NUMBER, BOOLEAN, NULL
        }
    }

    /** {@code {{key}}} or {@code {{key:default}}}: the key and the default as they stand there. */
    record Placeholder(TextRange range, String key, Optional<String> defaultValue) implements SimpleNode {}

    /**
     * <code>${header.order?.lines[0].price}</code>, <code>${bodyAs(String)}</code>.
     *
     * @param content
     *            between its braces
     * @param name
     *            the range of the function's name: {@code header}, {@code bodyAs}; empty where it is missing
     * @param key
     *            what follows the name as a key and no argument: {@code order} of a header, a variable, a property, the
     *            command of a date, the name of a bean; may hold functions
     * @param arguments
     *            in parentheses or separated by colons, in their order
     * @param tail
     *            what is done with the function's value: paths, calls, indexes
     */
    record Function(TextRange range, TextRange content, boolean closed, TextRange name, String function,
            Optional<Argument> key, List<Argument> arguments, List<OgnlPart> tail) implements SimpleNode {

        public Function {
            arguments = List.copyOf(arguments);
            tail = List.copyOf(tail);
        }
    }

    /** An operator before or behind its operand: {@code ++}, {@code --}. */
    record Unary(TextRange range, TextRange operatorRange, String operator, SimpleNode operand) implements SimpleNode {}

    /**
     * Two sides and an operator between them: a comparison, {@code &&}, {@code ||}, and in newer grammars elvis and
     * chains. A side that is missing is an empty {@link Text}.
     *
     * @param operator
     *            in its one spelling: {@code not contains} is {@code !contains}
     */
    record Binary(TextRange range, SimpleNode left, TextRange operatorRange, String operator, SimpleNode right)
            implements
                SimpleNode {}

    /** {@code condition ? then : otherwise}, of newer grammars. */
    record Ternary(TextRange range, SimpleNode condition, SimpleNode then, SimpleNode otherwise)
            implements
                SimpleNode {}

    /** Parts that follow each other and are joined to one text. */
    record Sequence(TextRange range, List<SimpleNode> parts) implements SimpleNode {

        public Sequence {
            parts = List.copyOf(parts);
        }
    }
}
