package io.dromos.deploy;

import java.util.Optional;
import java.util.function.Function;

/**
 * What came of a call: its answer, or why there is none. Expected failures are values here; nothing is thrown for them.
 *
 * <p>
 * Immutable; any thread may use it.
 */
public sealed interface Outcome<T> {

    /** The call was answered. */
    record Done<T>(T value) implements Outcome<T> {}

    /** The call was not answered with what was asked for. */
    record Failed<T>(DeployFailure failure) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> failed(DeployFailure failure) {
        return new Failed<>(failure);
    }

    /** Goes on with the answer; a failure passes by unchanged. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Failed<T>(DeployFailure failure) -> new Failed<>(failure);
        };
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return then(value -> new Done<>(change.apply(value)));
    }

    default Optional<T> asValue() {
        return this instanceof Done<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    default Optional<DeployFailure> asFailure() {
        return this instanceof Failed<T>(DeployFailure failure) ? Optional.of(failure) : Optional.empty();
    }
}
