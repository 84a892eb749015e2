package io.dromos.model.shape.typing;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.CatalogKind;
import io.dromos.model.catalog.ComponentEntry.HeaderEntry;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names of the headers that components of the catalog set or read, and those of HTTP. Read from the catalog when
 * first asked, which takes a while: only names that look mistyped are asked for.
 */
final class WellKnownHeaders {

    private static final Set<String> HTTP = Set.of("accept", "accept-encoding", "accept-language", "authorization",
            "cache-control", "content-type", "content-length", "content-encoding", "cookie", "date", "etag", "host",
            "location", "origin", "referer", "set-cookie", "user-agent", "x-forwarded-for", "x-request-id");

    private final Catalog catalog;
    private volatile @Nullable Set<String> names;

    WellKnownHeaders(Catalog catalog) {
        this.catalog = catalog;
    }

    boolean contain(String name) {
        Set<String> known = names;
        if (known == null) {
            known = read();
            names = known;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return HTTP.contains(lower) || known.contains(lower);
    }

    private Set<String> read() {
        return catalog.list(CatalogKind.COMPONENT).stream()
                .flatMap(summary -> catalog.component(summary.name()).stream())
                .flatMap(component -> component.headers().stream()).map(HeaderEntry::name)
                .map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
