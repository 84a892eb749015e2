package io.dromos.model.validation;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.validation.site.ElementSites;
import java.util.List;

/**
 * What a document check looks at: the document, the sites of all its elements in source order, and its surroundings.
 */
public record CheckedDocument(FlowDocument document, List<ElementSites> elements, Surroundings surroundings) {

    public CheckedDocument {
        elements = List.copyOf(elements);
    }
}
