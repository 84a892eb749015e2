package io.dromos.designer.inspector;

import io.dromos.designer.i18n.Words;
import io.dromos.icons.IconDrawing;
import io.dromos.icons.IconIndex;
import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.CatalogEntry;
import io.dromos.model.catalog.EndpointUri;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Structure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the header says.
 *
 * @param title
 *            the element's own name, else its kind
 * @param detail
 *            kind and id
 */
public record ElementTitle(IconDrawing icon, String title, String detail, String description) {

    static ElementTitle of(Catalog catalog, Element element) {
        Optional<String> scheme = scheme(element);
        Optional<? extends CatalogEntry> entry = catalog.eip(element.kind());
        String kind = kind(catalog, element);
        String component = scheme.flatMap(catalog::component).map(CatalogEntry::title).orElse("");
        String title = element.value("description").or(() -> Optional.of(component).filter(text -> !text.isEmpty()))
                .orElse(kind);
        String id = element.value("id").orElse("");
        String description = entry.map(CatalogEntry::description).orElse("");
        String detail = joined(title.equals(kind) ? "" : kind, title.equals(component) ? "" : component, id);
        return new ElementTitle(icon(element, scheme), title, detail.isEmpty() ? description : detail, description);
    }

    static ElementTitle ofSeveral(Catalog catalog, List<Element> elements) {
        List<String> kinds = elements.stream().map(element -> kind(catalog, element)).distinct().toList();
        Element first = elements.getFirst();
        IconDrawing icon = kinds.size() == 1 ? icon(first, scheme(first)) : IconIndex.icons().icon(IconIndex.GENERIC);
        return new ElementTitle(icon, Words.of("inspector.several", elements.size()), String.join(", ", kinds), "");
    }

    private static String kind(Catalog catalog, Element element) {
        String title = catalog.eip(element.kind()).map(CatalogEntry::title).orElse(element.kind());
        String lower = title.toLowerCase(Locale.ROOT);
        return lower.isEmpty() ? "" : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    private static Optional<String> scheme(Element element) {
        return Structure.isEndpoint(element.kind())
                ? element.value("uri").map(uri -> EndpointUri.parse(uri).scheme().text())
                : Optional.empty();
    }

    private static IconDrawing icon(Element element, Optional<String> scheme) {
        return scheme.map(IconIndex.icons()::ofComponent).orElseGet(() -> IconIndex.icons().ofEip(element.kind()));
    }

    private static String joined(String... words) {
        return String.join(" · ", List.of(words).stream().filter(word -> !word.isEmpty()).toList());
    }
}
