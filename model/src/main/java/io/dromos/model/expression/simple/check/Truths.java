package io.dromos.model.expression.simple.check;

import io.dromos.model.expression.simple.tree.SimpleNode;
import io.dromos.model.expression.simple.tree.SimpleNode.Binary;
import io.dromos.model.expression.simple.tree.SimpleNode.Literal;
import io.dromos.model.expression.simple.tree.SimpleNode.Quoted;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Parts of a predicate that are always true or always false, whatever the message is. */
final class Truths {

    /** Their value is a name, a time or a random number: as a truth it is always true. */
    private static final Set<String> NEVER_BOOLEAN = Set.of("id", "exchangeId", "messageTimestamp", "threadId",
            "threadName", "hostname", "camelId", "routeId", "fromRouteId", "uuid", "hash", "random", "date",
            "date-with-timezone", "messageHistory", "camelContext", "exchange");
    private static final Set<String> NUMBERS = Set.of("messageTimestamp", "threadId", "random");
    private static final Set<String> ORDERED = Set.of("==", ">", ">=", "<", "<=");

    private Truths() {
    }

    static void check(SimpleNode root, Findings findings) {
        Deque<SimpleNode> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            SimpleNode node = open.pop();
            if (node instanceof SimpleNode.Sequence sequence) {
                sequence.parts().forEach(open::push);
            } else if (node instanceof Binary binary) {
                binary(binary, open, findings);
            } else {
                truth(node, findings);
            }
        }
    }

    private static void binary(Binary binary, Deque<SimpleNode> open, Findings findings) {
        if (binary.operator().equals("&&") || binary.operator().equals("||")) {
            open.push(binary.left());
            open.push(binary.right());
        } else if (ORDERED.contains(binary.operator())) {
            numbers(binary, findings);
        }
    }

    private static void truth(SimpleNode node, Findings findings) {
        switch (node) {
            case Quoted quoted when quoted.closed() && constant(quoted) ->
                findings.warning(quoted.range(), "constant-predicate", List.of());
            case Literal literal when literal.kind() != Literal.Kind.BOOLEAN ->
                findings.warning(literal.range(), "constant-predicate", List.of());
            case SimpleNode.Function function when function.closed() && function.tail().isEmpty()
                    && NEVER_BOOLEAN.contains(function.function()) ->
                findings.warning(function.range(), "no-truth", List.of(), function.function());
            case SimpleNode.Text _,Quoted _,Literal _,SimpleNode.Placeholder _,SimpleNode.Function _,SimpleNode.Unary _,Binary _,SimpleNode.Ternary _,SimpleNode.Sequence _ -> {
                // Depends on the message.
            }
        }
    }

    private static boolean constant(Quoted quoted) {
        return quoted.parts().isEmpty()
                || quoted.parts().size() == 1 && quoted.parts().getFirst() instanceof SimpleNode.Text;
    }

    /** A number against text that is none. */
    private static void numbers(Binary binary, Findings findings) {
        boolean number = binary.left() instanceof SimpleNode.Function function
                && (function.tail().isEmpty() && NUMBERS.contains(function.function()));
        if (number && binary.right() instanceof Quoted quoted && quoted.closed() && constant(quoted)
                && !quoted.parts().isEmpty() && !numeric(((SimpleNode.Text) quoted.parts().getFirst()).value())) {
            findings.warning(quoted.range(), "never-true", List.of());
        }
    }

    private static boolean numeric(String text) {
        return text.strip().matches("-?\\d+(\\.\\d+)?");
    }
}
