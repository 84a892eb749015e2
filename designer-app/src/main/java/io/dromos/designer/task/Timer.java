package io.dromos.designer.task;

/** Something that will happen at a later time, unless it is called off. */
@FunctionalInterface
public interface Timer {

    /** Calls it off; what already runs goes on. Any thread, any number of times. */
    void stop();
}
