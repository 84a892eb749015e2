package io.dromos.designer.task;

/**
 * Something that takes long.
 *
 * @param <V>
 *            what it gives
 */
@FunctionalInterface
public interface Work<V> {

    /** Runs on a thread of its own; must not touch views. Is interrupted when it is cancelled. */
    V run(Progress progress) throws Exception;
}
