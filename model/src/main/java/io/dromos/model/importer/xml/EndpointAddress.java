package io.dromos.model.importer.xml;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.ComponentEntry;
import io.dromos.model.catalog.EndpointSyntax;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An endpoint as one address, which is all that XML has for it: path options behind the scheme as the component
 * documents them, the others as a query.
 */
final class EndpointAddress {

    private final Catalog catalog;

    EndpointAddress(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Empty if a path option is missing, so that no address can be made. */
    Optional<String> of(String uri, Map<String, String> parameters) {
        Map<String, String> query = new LinkedHashMap<>(parameters);
        Optional<ComponentEntry> component = uri.indexOf(':') < 0 ? catalog.component(uri) : Optional.empty();
        Optional<String> address = component.isEmpty()
                ? Optional.of(uri)
                : path(component.get().syntax(), query).map(path -> uri + ":" + path);
        String written = query.entrySet().stream().map(each -> each.getKey() + "=" + value(each.getValue()))
                .collect(Collectors.joining("&"));
        return address.map(whole -> written.isEmpty() ? whole : whole + (whole.indexOf('?') < 0 ? "?" : "&") + written);
    }

    private static Optional<String> path(EndpointSyntax syntax, Map<String, String> query) {
        StringBuilder path = new StringBuilder();
        List<String> names = syntax.names();
        boolean open = false;
        for (int i = 0; i < names.size(); i++) {
            String value = query.remove(names.get(i));
            if (value == null) {
                open = true;
            } else if (open && path.isEmpty()) {
                return Optional.empty();
            } else {
                path.append(i > 0 ? syntax.separators().get(i - 1) : "").append(value);
            }
        }
        return path.isEmpty() && !names.isEmpty() ? Optional.empty() : Optional.of(path.toString());
    }

    private static String value(String value) {
        boolean plain = value.chars().noneMatch(c -> "&%+#".indexOf(c) >= 0);
        return plain || value.startsWith("RAW(")
                ? value
                : URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
