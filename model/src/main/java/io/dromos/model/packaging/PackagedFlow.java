package io.dromos.model.packaging;

import java.util.List;

/**
 * One flow as the manifest of a package tells it.
 *
 * @param file
 *            the entry that holds the flow's source
 * @param propertySets
 *            names of the shared sets it takes values from, in order
 * @param assets
 *            entries or workspace paths of the files it needs
 * @param inputs
 *            names of the exchange properties that a caller hands in
 * @param outputs
 *            names of the exchange properties or variables that a caller gets back
 */
public record PackagedFlow(String code, String name, String description, String domain, String file,
        List<String> propertySets, List<String> assets, List<String> inputs, List<String> outputs) {

    public PackagedFlow {
        propertySets = List.copyOf(propertySets);
        assets = List.copyOf(assets);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** A flow of which only the code and the file are known. */
    public static PackagedFlow of(String code, String file) {
        return new PackagedFlow(code, code, "", "", file, List.of(), List.of(), List.of(), List.of());
    }
}
