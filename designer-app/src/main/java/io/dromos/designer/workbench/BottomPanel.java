package io.dromos.designer.workbench;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * A panel below the editors.
 *
 * @param id
 *            for {@link BottomArea#show}
 * @param title
 *            may carry a count: {@code Problems 2}
 */
public record BottomPanel(String id, ObservableValue<String> title, Node content) {}
