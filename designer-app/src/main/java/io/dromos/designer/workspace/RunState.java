package io.dromos.designer.workspace;

import io.dromos.designer.ui.control.StateDot;

/**
 * How a flow is doing on the chosen host, for its row.
 *
 * @param words
 *            what the dot means
 * @param badge
 *            such as {@code rev 12}; may be empty
 */
public record RunState(StateDot.State state, String words, String badge) {}
