package io.dromos.model.packaging;

import java.util.List;
import java.util.Optional;

/**
 * The first entry of a package: what it is and everything that is in it, with digests. Immutable.
 *
 * @param version
 *            the user's own label of this content; may be empty
 * @param environment
 *            what a deployment was resolved for; empty in a workspace package
 * @param entries
 *            every entry but the manifest itself, in the order of their paths
 */
public record PackageManifest(String name, String version, PackageKind kind, String environment,
        List<PackagedFlow> flows, List<PackageEntry> entries) {

    /** The only format there is so far. */
    public static final int FORMAT = 1;

    /** The entry that the manifest is found in. */
    public static final String PATH = "dromos-package.json";

    public PackageManifest {
        flows = List.copyOf(flows);
        entries = List.copyOf(entries);
    }

    public Optional<PackageEntry> entry(String path) {
        return entries.stream().filter(entry -> entry.path().equals(path)).findFirst();
    }

    public Optional<PackagedFlow> flow(String code) {
        return flows.stream().filter(flow -> flow.code().equals(code)).findFirst();
    }
}
