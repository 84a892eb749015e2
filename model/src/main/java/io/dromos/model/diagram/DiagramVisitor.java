package io.dromos.model.diagram;

/** Takes the parts of a diagram, areas before what they hold. */
public interface DiagramVisitor {

    void area(ScopeArea area);

    void node(NodeBox node);

    void connection(Connection connection);
}
