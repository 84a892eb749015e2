package io.dromos.model.validation.site;

import io.dromos.model.catalog.EipEntry;
import io.dromos.model.flow.Element;
import java.util.List;
import java.util.Optional;

/**
 * Everything of one element that checks look at, without the elements inside it.
 *
 * @param entry
 *            what the catalog knows of the element; missing where its source is not Camel's DSL or its kind is unknown
 */
public record ElementSites(Element element, Optional<EipEntry> entry, List<KeySite> keys,
        List<ExpressionSite> expressions, List<EndpointSite> endpoints) {

    public ElementSites {
        keys = List.copyOf(keys);
        expressions = List.copyOf(expressions);
        endpoints = List.copyOf(endpoints);
    }
}
