package io.dromos.service.deployment;

import java.util.List;

/**
 * All that one flow needs to run, taken out of a package. Immutable.
 *
 * @param file
 *            path of the source in the package
 * @param source
 *            the Camel file, with an id on every step
 * @param inputs
 *            names of what a caller may hand in
 * @param outputs
 *            names of what a caller gets back
 * @param contentSha256
 *            over all of this: equal content runs equally
 */
public record FlowBundle(String code, String name, String description, String domain, String file, String source,
        List<String> inputs, List<String> outputs, List<Asset> assets, List<Property> properties,
        String contentSha256) {

    public FlowBundle {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        assets = List.copyOf(assets);
        properties = List.copyOf(properties);
    }

    /**
     * A file that the flow needs; its path starts at the root of the flow's class path.
     */
    public static final class Asset {

        private final String path;
        private final byte[] content;

        public Asset(String path, byte[] content) {
            this.path = path;
            this.content = content.clone();
        }

        public String path() {
            return path;
        }

        public byte[] content() {
            return content.clone();
        }
    }

    /**
     * A row of the flow's property sets, resolved.
     *
     * @param encrypted
     *            its value is never shown
     * @param set
     *            the property set that it comes from
     */
    public record Property(String name, String value, boolean encrypted, String set) {

        @Override
        public String toString() {
            return name + "=" + (encrypted ? "***" : value) + " (" + set + ")";
        }
    }
}
