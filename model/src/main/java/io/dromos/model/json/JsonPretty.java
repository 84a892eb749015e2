package io.dromos.model.json;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Prints JSON by our own rules, so that a new version of the library cannot change the bytes of users' files. */
final class JsonPretty {

    private static final int LINE = 100;
    private final StringBuilder out = new StringBuilder();

    private JsonPretty() {
    }

    static String print(JsonNode node) {
        JsonPretty printer = new JsonPretty();
        printer.value(node, 0);
        return printer.out.append('\n').toString();
    }

    private void value(JsonNode node, int depth) {
        if (node.isObject() && !node.isEmpty()) {
            block('{', node.properties().iterator(), depth, '}', field -> {
                out.append(JsonText.compact(StringNode.valueOf(field.getKey()))).append(": ");
                value(field.getValue(), depth + 1);
            });
        } else if (node.isArray() && !node.isEmpty() && !fitsOneLine(node, depth)) {
            block('[', node.iterator(), depth, ']', item -> value(item, depth + 1));
        } else if (node.isArray() && !node.isEmpty()) {
            out.append('[');
            for (Iterator<JsonNode> items = node.iterator(); items.hasNext();) {
                out.append(JsonText.compact(items.next())).append(items.hasNext() ? ", " : "]");
            }
        } else {
            out.append(JsonText.compact(node));
        }
    }

    /** Lists of plain values stand on one line while they fit. */
    private static boolean fitsOneLine(JsonNode list, int depth) {
        return StreamSupport.stream(list.spliterator(), false).allMatch(JsonNode::isValueNode)
                && JsonText.compact(list).length() + 2 * depth < LINE;
    }

    private <T> void block(char open, Iterator<T> parts, int depth, char close,
            Consumer<T> print) {
        out.append(open);
        while (parts.hasNext()) {
            out.append('\n').append("  ".repeat(depth + 1));
            print.accept(parts.next());
            out.append(parts.hasNext() ? "," : "");
        }
        out.append('\n').append("  ".repeat(depth)).append(close);
    }
}
