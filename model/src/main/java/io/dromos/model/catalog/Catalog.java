package io.dromos.model.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which EIPs, components, languages and data formats exist, and their options: versioned data, the one that ships or
 * the one that a connected service hands over. Any thread may ask; the first question about a thing may read from disk.
 */
public interface Catalog {

    /** The version of Camel that this describes. */
    String version();

    /**
     * What stands under a key of a YAML file: steps ({@code setBody}), top-level kinds ({@code route}), branches and
     * parts ({@code when}, {@code otherwise}, {@code redeliveryPolicy}).
     */
    Optional<EipEntry> eip(String kind);

    /** What stands below an option, by {@link OptionEntry#reference()}. */
    Optional<EipEntry> definition(String reference);

    Optional<ComponentEntry> component(String scheme);

    /** By the key in YAML ({@code method}) or Camel's name ({@code bean}). */
    Optional<LanguageEntry> language(String name);

    /** By the key in YAML ({@code json}) or Camel's name ({@code jackson}). */
    Optional<DataFormatEntry> dataFormat(String name);

    /** Kinds that a list of steps takes. */
    Set<String> stepKinds();

    /** Kinds that stand at the top of a file. */
    Set<String> topLevelKinds();

    /** Keys that stand for a language, under {@code expression} or directly under a step. */
    Set<String> languageKeys();

    /** All of a kind, by title. EIPs are those that a palette offers: steps and top-level kinds. */
    List<CatalogSummary> list(CatalogKind kind);

    /** What the palette shows for a text: best first; everything, most used first, for an empty one. */
    List<CatalogSummary> search(String text);
}
