package io.dromos.model.shape;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.expression.KnownNames;
import io.dromos.model.flow.ElementId;
import io.dromos.model.shape.route.ArrivingShapes;
import io.dromos.model.shape.source.ShapeSources;
import io.dromos.model.shape.typing.ExpressionTypings;

/**
 * What a message carries when it arrives at a step: for completion, and for people. A flow is followed once, when first
 * asked, and then anew only where it changed. Any thread may use it.
 */
public final class ArrivingNames {

    private final ArrivingShapes shapes;

    public ArrivingNames(Catalog catalog) {
        shapes = new ArrivingShapes(catalog, new ExpressionTypings(catalog));
    }

    /** Nothing at an element that is not in the document. */
    public WhatArrives at(FlowDocument document, ElementId id, ShapeSources sources) {
        return WhatArrives.of(shapes.of(document.flow(), sources).at(id));
    }

    /**
     * @param known
     *            what is known apart from the route: placeholders, beans
     */
    public KnownNames at(FlowDocument document, ElementId id, ShapeSources sources, KnownNames known) {
        return at(document, id, sources).names(known);
    }

    /** In a file on its own. */
    public KnownNames at(FlowDocument document, ElementId id, KnownNames known) {
        return at(document, id, ShapeSources.NONE, known);
    }
}
