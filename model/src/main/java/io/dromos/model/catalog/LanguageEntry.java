package io.dromos.model.catalog;

import java.util.List;

/**
 * An expression language, by the key under which it stands in YAML.
 *
 * @param functions
 *            what Simple offers between <code>${</code> and <code>}</code>; empty for other languages
 */
public record LanguageEntry(CatalogSummary summary, List<OptionEntry> options, List<FunctionEntry> functions)
        implements
            CatalogEntry {

    public LanguageEntry {
        options = List.copyOf(options);
        functions = List.copyOf(functions);
    }

    /**
     * A function of the Simple language.
     *
     * @param name
     *            as documented, with the names of its arguments: {@code bodyAs(type)}, {@code header.name}
     * @param ognl
     *            whether fields and methods may follow: <code>${body.address.street}</code>
     */
    public record FunctionEntry(String name, String title, String description, String javaType, boolean ognl,
            boolean deprecated) {}
}
