package io.dromos.model.diagram.layout;

import java.util.List;
import java.util.Random;

/** Makes the source of flows with any nesting; the same seed gives the same text. */
final class RandomFlows {

    private static final List<String> PLAIN = List.of("log: hello", "to: mock:x", "stop: {}", "marshal:\n    json: {}",
            "setHeader:\n    name: h\n    simple: ${body}", "setBody:\n    constant: a longer text that has to be cut");
    private static final List<String> SCOPES = List.of("split:\n    simple: ${body}", "loop:\n    constant: 3",
            "filter:\n    simple: ${body} > 1", "multicast:\n    parallelProcessing: true", "step:\n    id: s");

    private static final String CHOICE = """
            - choice:
                when:
                  - simple: ${body} > 1
                    steps:
                      - log: more
                otherwise:
                  steps:
                    - log: less
            """;

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private RandomFlows(long seed) {
        random = new Random(seed);
    }

    static String flow(long seed) {
        RandomFlows flows = new RandomFlows(seed);
        int roots = 1 + flows.random.nextInt(4);
        for (int i = 0; i < roots; i++) {
            flows.root();
        }
        return flows.text.toString();
    }

    /** A route of so many plain steps, and every tenth of them a choice. */
    static String longFlow(int steps) {
        StringBuilder text = new StringBuilder("- from:\n    uri: direct:start\n    steps:\n");
        for (int i = 0; i < steps; i++) {
            text.append(i % 10 == 9 ? CHOICE.indent(6) : "      - setBody:\n          simple: number " + i + "\n");
        }
        return text.toString();
    }

    private void root() {
        if (random.nextInt(4) == 0) {
            line(0, "- onException:");
            line(4, "exception: [java.lang.Exception]");
            steps(4, 3);
            return;
        }
        line(0, "- route:");
        line(4, "id: r" + text.length());
        line(4, "from:");
        line(6, "uri: direct:in" + text.length());
        steps(6, 4);
    }

    private void steps(int indent, int depth) {
        int count = random.nextInt(5);
        line(indent, count == 0 ? "steps: []" : "steps:");
        for (int i = 0; i < count; i++) {
            step(indent + 2, depth);
        }
    }

    private void step(int indent, int depth) {
        int dice = random.nextInt(10);
        if (depth == 0 || dice < 6) {
            item(indent, PLAIN.get(random.nextInt(PLAIN.size())));
        } else if (dice < 8) {
            item(indent, SCOPES.get(random.nextInt(SCOPES.size())));
            steps(indent + 4, depth - 1);
        } else if (dice == 8) {
            choice(indent, depth);
        } else {
            attempt(indent, depth);
        }
    }

    private void choice(int indent, int depth) {
        line(indent, "- choice:");
        line(indent + 4, "when:");
        for (int i = 0; i <= random.nextInt(3); i++) {
            line(indent + 6, "- simple: ${body} == '" + "x".repeat(random.nextInt(60)) + "'");
            steps(indent + 8, depth - 1);
        }
        if (random.nextBoolean()) {
            line(indent + 4, "otherwise:");
            steps(indent + 6, depth - 1);
        }
    }

    private void attempt(int indent, int depth) {
        line(indent, "- doTry:");
        steps(indent + 4, depth - 1);
        line(indent + 4, "doCatch:");
        line(indent + 6, "- exception: [java.io.IOException]");
        steps(indent + 8, depth - 1);
    }

    private void item(int indent, String yaml) {
        List<String> lines = yaml.lines().toList();
        line(indent, "- " + lines.getFirst());
        for (int i = 1; i < lines.size(); i++) {
            line(indent, lines.get(i));
        }
    }

    private void line(int indent, String line) {
        text.append(" ".repeat(indent)).append(line).append('\n');
    }
}
