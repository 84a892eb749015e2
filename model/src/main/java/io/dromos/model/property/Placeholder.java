package io.dromos.model.property;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * One <code>{{name}}</code> in a text, as Camel's properties component reads it: <code>{{?name}}</code> may be absent,
 * <code>{{name:default}}</code> brings its own value, <code>{{env:X}}</code> and the like ask something else than the
 * property sets.
 *
 * @param start
 *            of the first brace, 0-based, in UTF-16 units
 * @param end
 *            behind the last brace
 */
public record Placeholder(String name, int start, int end, boolean optional, boolean hasDefault, Kind kind) {

    /** Whom the placeholder asks. */
    public enum Kind {
        PROPERTY, FUNCTION
    }

    private static final List<String> FUNCTIONS = List.of("env:", "sys:", "service:", "service.name:", "service.host:",
            "service.port:", "bean:", "secret:", "configmap:", "aws:", "azure:", "gcp:", "hashicorp:", "cyberark:");

    /** All placeholders of a text, those inside others as well, by their end. */
    public static List<Placeholder> in(String text) {
        List<Placeholder> found = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at + 1 < text.length(); at++) {
            char here = text.charAt(at);
            if (here == '\n') {
                open.clear();
            } else if (here == '{' && text.charAt(at + 1) == '{') {
                open.push(at++);
            } else if (here == '}' && text.charAt(at + 1) == '}' && !open.isEmpty()) {
                int start = open.pop();
                at++;
                of(text.substring(start + 2, at - 1), start, at + 1, found);
            }
        }
        return found;
    }

    private static void of(String inside, int start, int end, List<Placeholder> found) {
        String key = inside.strip();
        boolean optional = key.startsWith("?");
        key = optional || key.startsWith("!") ? key.substring(1) : key;
        boolean function = FUNCTIONS.stream().anyMatch(key::startsWith);
        int colon = function ? key.indexOf(':', key.indexOf(':') + 1) : key.indexOf(':');
        String name = colon < 0 ? key : key.substring(0, colon);
        if (!name.isEmpty() && !name.contains("{")) {
            found.add(new Placeholder(name, start, end, optional, colon >= 0,
                    function ? Kind.FUNCTION : Kind.PROPERTY));
        }
    }
}
