package io.dromos.model.catalog;

import java.util.List;

/** A data format, by the key under which it stands below {@code marshal} and {@code unmarshal}. */
public record DataFormatEntry(CatalogSummary summary, List<OptionEntry> options) implements CatalogEntry {

    public DataFormatEntry {
        options = List.copyOf(options);
    }
}
