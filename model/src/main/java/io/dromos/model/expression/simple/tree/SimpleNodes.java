package io.dromos.model.expression.simple.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Walks through trees without recursion, however deep they are. */
public final class SimpleNodes {

    private SimpleNodes() {
    }

    /** The node itself and all below it, each before what it is made of, in the order of the text. */
    public static List<SimpleNode> all(SimpleNode root) {
        List<SimpleNode> all = new ArrayList<>();
        Deque<SimpleNode> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            SimpleNode node = open.pop();
            all.add(node);
            List<SimpleNode> parts = parts(node);
            for (int i = parts.size() - 1; i >= 0; i--) {
                open.push(parts.get(i));
            }
        }
        return all;
    }

    /** What the node is made of, in the order of the text. */
    public static List<SimpleNode> parts(SimpleNode node) {
        return switch (node) {
            case SimpleNode.Text _,SimpleNode.Literal _,SimpleNode.Placeholder _ -> List.of();
            case SimpleNode.Quoted quoted -> quoted.parts();
            case SimpleNode.Function function -> inside(function);
            case SimpleNode.Unary unary -> List.of(unary.operand());
            case SimpleNode.Binary binary -> List.of(binary.left(), binary.right());
            case SimpleNode.Ternary ternary -> List.of(ternary.condition(), ternary.then(), ternary.otherwise());
            case SimpleNode.Sequence sequence -> sequence.parts();
        };
    }

    /** The innermost function around a place, if its content or its end touches the place. */
    public static Optional<SimpleNode.Function> functionAt(SimpleNode root, int caret) {
        SimpleNode.Function innermost = null;
        for (SimpleNode node : all(root)) {
            if (node instanceof SimpleNode.Function function && function.content().start() <= caret
                    && caret <= function.content().end()) {
                innermost = function;
            }
        }
        return Optional.ofNullable(innermost);
    }

    private static List<SimpleNode> inside(SimpleNode.Function function) {
        List<SimpleNode> parts = new ArrayList<>();
        function.key().ifPresent(key -> parts.addAll(key.parts()));
        function.arguments().forEach(argument -> parts.addAll(argument.parts()));
        return parts;
    }
}
