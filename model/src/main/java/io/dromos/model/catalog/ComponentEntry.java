package io.dromos.model.catalog;

import java.util.List;

/**
 * A component, by one of its schemes.
 *
 * @param options
 *            of its endpoints: path options first, then parameters
 * @param componentOptions
 *            of the component itself, as in {@code camel.component.NAME.option}
 * @param headers
 *            of messages that it sends or reads
 */
public record ComponentEntry(CatalogSummary summary, EndpointSyntax syntax, Use use, String artifact,
        List<OptionEntry> options, List<OptionEntry> componentOptions, List<HeaderEntry> headers)
        implements
            CatalogEntry {

    public ComponentEntry {
        options = List.copyOf(options);
        componentOptions = List.copyOf(componentOptions);
        headers = List.copyOf(headers);
    }

    /**
     * How endpoints may be used.
     *
     * @param api
     *            its parameters depend on an API name and a method in the path
     * @param lenient
     *            takes parameters that it does not know and hands them on
     */
    public record Use(boolean consumer, boolean producer, boolean api, boolean lenient, boolean remote) {}

    /** A header that the component sets on what it receives, or reads from what it sends. */
    public record HeaderEntry(String name, String description, String javaType, String group) {}
}
