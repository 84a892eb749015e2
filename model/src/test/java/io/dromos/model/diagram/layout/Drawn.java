package io.dromos.model.diagram.layout;

import io.dromos.model.diagram.Connection;
import io.dromos.model.diagram.Diagram;
import io.dromos.model.diagram.Direction;
import io.dromos.model.diagram.Port;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.flow.Element;
import java.util.ArrayList;
import java.util.List;

/** Draws texts for tests, and says what was drawn in words. */
final class Drawn {

    private Drawn() {
    }

    static FlowDocument document(String text) {
        return switch (FlowDocument.read(text)) {
            case FlowReading.Opened(FlowDocument document) -> document;
            case FlowReading.ReadOnly refused -> throw new AssertionError(refused.reason().text());
        };
    }

    static Diagram diagram(String text) {
        return diagram(document(text), Direction.LEFT_TO_RIGHT);
    }

    static Diagram diagram(FlowDocument document, Direction direction) {
        return new DiagramLayout().of(document.flow(), direction);
    }

    /** All connections as {@code setBody > choice}, a port other than the usual being named. */
    static List<String> connections(FlowDocument document) {
        List<String> words = new ArrayList<>();
        for (Connection connection : diagram(document, Direction.LEFT_TO_RIGHT).connections()) {
            String label = connection.label().map(it -> " [" + it.text() + "]").orElse("");
            words.add(port(document, connection.from()) + label + " > "
                    + connection.to().map(to -> port(document, to)).orElse("end"));
        }
        return words;
    }

    private static String port(FlowDocument document, Port port) {
        Element element = document.index().find(port.element()).orElseThrow();
        String name = element.value("id").orElse(element.kind());
        return switch (port.side()) {
            case IN -> name;
            case OUT -> name;
            case INSIDE -> name + "*";
            case ERROR -> name + "!";
        };
    }
}
