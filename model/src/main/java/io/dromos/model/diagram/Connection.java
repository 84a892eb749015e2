package io.dromos.model.diagram;

import java.util.Optional;

/**
 * A line on which messages pass.
 *
 * @param to
 *            empty: the end of a route
 * @param insertion
 *            where a step goes that is put here; empty: none can
 * @param plus
 *            where the sign to insert belongs
 */
public record Connection(Port from, Optional<Port> to, Kind kind, Wire wire, Optional<BranchLabel> label,
        Optional<InsertionPoint> insertion, Point plus) {

    /** What a connection means. */
    public enum Kind {
        /** from one step to the next */
        SEQUENCE,
        /** into a branch */
        BRANCH,
        /** into a branch that errors take */
        ERROR,
        /** out of a branch or scope */
        JOIN,
        /** through a branch or scope that holds nothing yet */
        EMPTY,
        /** behind the last step of a route */
        END,
        /** from a route to its error handling */
        ATTACHED
    }

    /** Whether an arrow head stands at its end. */
    public boolean arrow() {
        return switch (kind) {
            case SEQUENCE, BRANCH, ERROR, ATTACHED -> true;
            case JOIN, EMPTY, END -> false;
        };
    }

    /** The box around its line and label. */
    public Box bounds() {
        Box line = wire.bounds();
        return label.map(it -> line.and(it.box())).orElse(line);
    }
}
