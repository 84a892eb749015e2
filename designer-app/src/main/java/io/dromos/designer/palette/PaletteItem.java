package io.dromos.designer.palette;

import io.dromos.designer.editor.StepOffer;
import io.dromos.model.diagram.face.Category;
import io.dromos.model.diagram.face.NodeIcon;
import java.util.function.Supplier;

/**
 * A row or chip of the palette.
 *
 * @param note
 *            a word at its end, such as {@code Kafka}; empty: none
 * @param offer
 *            what it becomes; asked when it is taken, for it may read from the catalog
 */
public record PaletteItem(String id, String title, String description, NodeIcon icon, Category category, String note,
        Supplier<StepOffer> offer) {}
