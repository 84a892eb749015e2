package io.dromos.model.diagram;

/** Which way a flow runs on the canvas. */
public enum Direction {
    LEFT_TO_RIGHT, TOP_TO_BOTTOM;

    public Direction other() {
        return this == LEFT_TO_RIGHT ? TOP_TO_BOTTOM : LEFT_TO_RIGHT;
    }
}
