package io.dromos.model.expression.simple.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** All nodes of a tree, in the order of the text: a node before its parts. */
public final class SimpleNodes {

    private SimpleNodes() {
    }

    /** Without recursion: a chain of operators is a tree as deep as the chain is long. */
    public static List<SimpleNode> all(SimpleNode root) {
        List<SimpleNode> nodes = new ArrayList<>();
        Deque<SimpleNode> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            SimpleNode node = open.pop();
            nodes.add(node);
            parts(node).reversed().forEach(open::push);
        }
        return nodes;
    }

    private static List<SimpleNode> parts(SimpleNode node) {
        return switch (node) {
            case SimpleNode.Text _,SimpleNode.Literal _,SimpleNode.Placeholder _ -> List.of();
            case SimpleNode.Quoted quoted -> quoted.parts();
            case SimpleNode.Sequence sequence -> sequence.parts();
            case SimpleNode.Unary unary -> List.of(unary.operand());
            case SimpleNode.Binary binary -> List.of(binary.left(), binary.right());
            case SimpleNode.Ternary ternary -> List.of(ternary.condition(), ternary.then(), ternary.otherwise());
            case SimpleNode.Function function -> ofFunction(function);
        };
    }

    private static List<SimpleNode> ofFunction(SimpleNode.Function function) {
        List<SimpleNode> parts = new ArrayList<>();
        function.key().ifPresent(key -> parts.addAll(key.parts()));
        function.arguments().forEach(argument -> parts.addAll(argument.parts()));
        return parts;
    }
}
