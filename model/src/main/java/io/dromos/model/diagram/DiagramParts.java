package io.dromos.model.diagram;

import java.util.function.Consumer;

/** A visitor made of one function for each kind of part. */
public record DiagramParts(Consumer<ScopeArea> areas, Consumer<NodeBox> nodes,
        Consumer<Connection> connections) implements DiagramVisitor {

    @Override
    public void area(ScopeArea area) {
        areas.accept(area);
    }

    @Override
    public void node(NodeBox node) {
        nodes.accept(node);
    }

    @Override
    public void connection(Connection connection) {
        connections.accept(connection);
    }
}
