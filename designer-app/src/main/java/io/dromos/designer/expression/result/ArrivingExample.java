package io.dromos.designer.expression.result;

import io.dromos.designer.ui.input.PlaceKnowledge;
import io.dromos.model.expression.evaluation.ExampleData;
import io.dromos.model.workspace.ExampleMessage;
import java.util.LinkedHashMap;
import java.util.Map;

/** An example message as it arrives at a place: with what earlier steps put into it, as far as that is known. */
final class ArrivingExample {

    private ArrivingExample() {
    }

    static ExampleData of(ExampleMessage message, PlaceKnowledge known) {
        ExampleData typical = known.typical();
        return new ExampleData(message.body(), typical.parsed(), both(message.headers(), typical.headers()),
                both(message.inputs(), typical.exchangeProperties()), typical.variables(), typical.properties());
    }

    private static Map<String, String> both(Map<String, String> own, Map<String, String> typical) {
        Map<String, String> all = new LinkedHashMap<>(typical);
        all.putAll(own);
        return all;
    }
}
