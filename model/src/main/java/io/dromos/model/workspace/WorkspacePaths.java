package io.dromos.model.workspace;

import java.util.List;
import java.util.Locale;

/** Where everything stands in a workspace. Paths are relative to it, with {@code /}. Stateless. */
public final class WorkspacePaths {

    public static final String SETTINGS = "dromos.json";
    public static final String HOSTS = "hosts.json";
    public static final String FLOWS = "flows/";
    public static final String INTEGRATIONS = "integrations/";
    public static final String PROPERTY_SETS = "properties/";
    public static final String ASSETS = "assets/";
    public static final String TEMPLATES = "templates/";
    public static final String PACKAGES = "packages/";

    private static final List<String> FLOW_ENDINGS = List.of(".camel.yaml", ".camel.yml", ".camel.xml", ".yaml",
            ".yml", ".xml");

    private WorkspacePaths() {
    }

    public static FileKind kind(String path) {
        if (path.equals(SETTINGS)) {
            return FileKind.SETTINGS;
        }
        if (path.equals(HOSTS)) {
            return FileKind.HOSTS;
        }
        if (path.startsWith(PACKAGES)) {
            return FileKind.PACKAGE;
        }
        if (path.startsWith(ASSETS)) {
            return FileKind.SHARED_ASSET;
        }
        if (path.contains(".assets/")) {
            return FileKind.PRIVATE_ASSET;
        }
        return kindByEnding(path);
    }

    private static FileKind kindByEnding(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        if (path.startsWith(TEMPLATES)) {
            return name.endsWith(".template.json")
                    ? FileKind.TEMPLATE_DESCRIPTOR
                    : name.endsWith(".template.yaml") ? FileKind.TEMPLATE_SOURCE : FileKind.OTHER;
        }
        if (name.endsWith(".integration.json")) {
            return FileKind.INTEGRATION;
        }
        if (name.endsWith(".properties.json")) {
            return path.startsWith(PROPERTY_SETS) ? FileKind.PROPERTY_SET : FileKind.INTERNAL_PROPERTIES;
        }
        if (name.endsWith(".flow.json")) {
            return FileKind.FLOW_DESCRIPTOR;
        }
        if (name.endsWith(".layout.json")) {
            return FileKind.FLOW_LAYOUT;
        }
        if (name.endsWith(".example.json")) {
            return FileKind.FLOW_EXAMPLES;
        }
        if (name.endsWith(".camel.yaml") || name.endsWith(".camel.yml")) {
            return FileKind.FLOW;
        }
        return FLOW_ENDINGS.stream().anyMatch(name::endsWith) ? FileKind.MAYBE_FLOW : FileKind.OTHER;
    }

    /** A flow's path without its ending: what the names of its companions start with. */
    public static String stem(String flowPath) {
        String name = flowPath.toLowerCase(Locale.ROOT);
        return FLOW_ENDINGS.stream().filter(name::endsWith).findFirst()
                .map(ending -> flowPath.substring(0, flowPath.length() - ending.length())).orElse(flowPath);
    }

    /** The code of a flow that has no descriptor. */
    public static String fileStem(String flowPath) {
        String stem = stem(flowPath);
        return stem.substring(stem.lastIndexOf('/') + 1);
    }

    public static String descriptor(String flowPath) {
        return stem(flowPath) + ".flow.json";
    }

    public static String layout(String flowPath) {
        return stem(flowPath) + ".layout.json";
    }

    public static String examples(String flowPath) {
        return stem(flowPath) + ".example.json";
    }

    public static String internalProperties(String flowPath) {
        return stem(flowPath) + ".properties.json";
    }

    public static String privateAssets(String flowPath) {
        return stem(flowPath) + ".assets/";
    }

    public static String newFlow(String code) {
        return FLOWS + code + ".camel.yaml";
    }

    public static String integration(String identifier) {
        return INTEGRATIONS + identifier + ".integration.json";
    }

    public static String propertySet(String name) {
        return PROPERTY_SETS + name + ".properties.json";
    }

    public static String templateSource(String name) {
        return TEMPLATES + name + ".template.yaml";
    }

    public static String templateDescriptor(String name) {
        return TEMPLATES + name + ".template.json";
    }
}
