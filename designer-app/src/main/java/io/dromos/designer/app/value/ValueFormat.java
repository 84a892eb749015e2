package io.dromos.designer.app.value;

import io.dromos.model.json.JsonRead;
import java.util.function.Function;

/**
 * How a value stands in its file.
 *
 * @param read
 *            what a text means
 * @param write
 *            the text of a value
 */
public record ValueFormat<V>(Function<String, JsonRead<V>> read, Function<V, String> write) {}
