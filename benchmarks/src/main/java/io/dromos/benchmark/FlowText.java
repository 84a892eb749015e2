package io.dromos.benchmark;

import java.util.Random;

/**
 * Writes flows of a given number of steps, the same for the same number: routes of up to 250 steps with logs, bodies,
 * headers, splits and choices, up to three deep. A {@code when} and an {@code otherwise} are no steps of their own.
 */
public final class FlowText {

    private static final int ROUTE = 250;
    private static final int DEEPEST = 3;

    private final StringBuilder text = new StringBuilder();
    private final Random random;
    private int written;

    private FlowText(long seed) {
        random = new Random(seed);
    }

    public static String ofSteps(int steps) {
        FlowText flow = new FlowText(steps);
        for (int route = 0; flow.written < steps; route++) {
            flow.route(route, Math.min(ROUTE, steps - flow.written));
        }
        return flow.text.toString();
    }

    private void route(int number, int steps) {
        line(0, "- route:");
        line(4, "id: route-" + number);
        line(4, "from:");
        line(6, "uri: direct:route-" + number);
        line(6, "steps:");
        steps(8, steps, 0);
    }

    private void steps(int column, int steps, int depth) {
        int end = written + steps;
        while (written < end) {
            int left = end - written;
            int kind = random.nextInt(10);
            if (kind == 0 && left >= 4 && depth < DEEPEST) {
                choice(column, Math.min(4, (left - 1) / 3), depth);
            } else if (kind == 1 && left >= 3 && depth < DEEPEST) {
                split(column, Math.min(5, left - 1), depth);
            } else {
                step(column, kind);
            }
        }
    }

    private void choice(int column, int each, int depth) {
        line(column, "- choice:");
        id(column);
        line(column + 4, "when:");
        for (int amount : new int[]{100, 1000}) {
            line(column + 6, "- simple: ${body.total} > " + amount);
            line(column + 8, "steps:");
            steps(column + 10, each, depth + 1);
        }
        line(column + 4, "otherwise:");
        line(column + 6, "steps:");
        steps(column + 8, each, depth + 1);
    }

    private void split(int column, int inside, int depth) {
        line(column, "- split:");
        id(column);
        line(column + 4, "simple: ${body.items}");
        line(column + 4, "steps:");
        steps(column + 6, inside, depth + 1);
    }

    private void step(int column, int kind) {
        switch (kind) {
            case 2, 3, 4 -> {
                line(column, "- setBody:");
                id(column);
                line(column + 4, "simple: \"Order ${header.order} of ${variable.customer}\"");
            }
            case 5, 6 -> {
                line(column, "- setHeader:");
                id(column);
                line(column + 4, "name: header-" + written);
                line(column + 4, "constant: value " + written);
            }
            case 7 -> {
                line(column, "- to:");
                id(column);
                line(column + 4, "uri: mock:target-" + written);
            }
            default -> {
                line(column, "- log:");
                id(column);
                line(column + 4, "message: \"Step " + written + " got ${body}\"");
            }
        }
    }

    private void id(int column) {
        written++;
        line(column + 4, "id: step-" + written);
        line(column + 4, "description: Step " + written);
    }

    private void line(int column, String words) {
        text.repeat(' ', column).append(words).append('\n');
    }
}
