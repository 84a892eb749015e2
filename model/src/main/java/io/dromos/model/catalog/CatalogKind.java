package io.dromos.model.catalog;

/** What a catalog describes. */
public enum CatalogKind {
    EIP, COMPONENT, LANGUAGE, DATA_FORMAT, KAMELET
}
