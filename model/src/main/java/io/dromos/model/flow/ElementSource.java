package io.dromos.model.flow;

import io.dromos.model.source.SourceNode;
import io.dromos.model.source.YamlComposite;
import io.dromos.model.source.YamlEntry;
import java.util.Optional;

/**
 * Where an element stands in the source tree.
 *
 * @param holder
 *            the item or entry that owns its lines
 * @param entry
 *            the entry whose key is the element's kind, where it is written so
 * @param body
 *            the value that holds its options
 */
public record ElementSource(YamlComposite holder, Optional<YamlEntry> entry, SourceNode body) {}
