package io.dromos.model.type;

/**
 * A text, stream or bytes that hold data in a format: it has the content's fields only for a language that reads the
 * format, or after it was unmarshalled.
 *
 * @param format
 *            as Camel's catalog names it: {@code json}, {@code xml}, {@code csv}, {@code yaml}
 */
public record EncodedShape(String format, Shape content) implements Shape {}
