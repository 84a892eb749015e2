package io.dromos.model.packaging;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is to become a package. Paths are brought into composed form (NFC), for some file systems hand them out
 * decomposed, and into the order of their UTF-16 units. Immutable.
 */
public record PackageDraft(String name, String version, PackageKind kind, String environment,
        List<PackagedFlow> flows, Map<String, EntrySource> entries) {

    public PackageDraft {
        flows = List.copyOf(flows);
        Map<String, EntrySource> sorted = new TreeMap<>();
        entries.forEach((path, source) -> sorted.put(Normalizer.normalize(path, Normalizer.Form.NFC), source));
        entries = Collections.unmodifiableMap(sorted);
    }
}
