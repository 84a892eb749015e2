package io.dromos.deploy.capability;

import java.util.Set;

/** What a service is and can do: its versions, which parts of Camel it has, and what the caller may do there. */
public record ServiceCapabilities(String serverVersion, String camelVersion, String javaVersion, Set<String> components,
        Set<String> languages, Set<String> dataFormats, Set<String> features, Set<String> roles, String environment) {

    public ServiceCapabilities {
        components = Set.copyOf(components);
        languages = Set.copyOf(languages);
        dataFormats = Set.copyOf(dataFormats);
        features = Set.copyOf(features);
        roles = Set.copyOf(roles);
    }
}
