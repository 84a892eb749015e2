package io.dromos.model.workspace;

/** What a file of a workspace is, by its path alone; only {@code MAYBE_FLOW} needs a look inside. */
public enum FileKind {
    SETTINGS, FLOW, MAYBE_FLOW, FLOW_DESCRIPTOR, FLOW_LAYOUT, FLOW_EXAMPLES, INTERNAL_PROPERTIES, PRIVATE_ASSET, INTEGRATION, PROPERTY_SET, SHARED_ASSET, TEMPLATE_SOURCE, TEMPLATE_DESCRIPTOR, HOSTS, PACKAGE, OTHER
}
