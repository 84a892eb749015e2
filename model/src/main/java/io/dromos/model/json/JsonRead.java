package io.dromos.model.json;

import io.dromos.model.message.Message;
import java.util.Optional;
import java.util.function.Function;

/** What came of reading a JSON text. Line and column are 1-based. */
public sealed interface JsonRead<T> {

    record Read<T>(T value) implements JsonRead<T> {}

    record Unreadable<T>(Message message, int line, int column) implements JsonRead<T> {}

    default Optional<T> found() {
        return switch (this) {
            case Read<T> read -> Optional.of(read.value);
            case Unreadable<T> _ -> Optional.empty();
        };
    }

    default <U> JsonRead<U> map(Function<T, U> change) {
        return switch (this) {
            case Read<T> read -> new Read<>(change.apply(read.value));
            case Unreadable<T> not -> new Unreadable<>(not.message, not.line, not.column);
        };
    }
}
