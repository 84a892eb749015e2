package io.dromos.model.flow;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers a value for a key object as long as that very object lives. Values must not hold their keys. Any thread may
 * use it; a value may be computed twice when two threads ask at once.
 */
public final class WeakIdentityCache<K, V> {

    private final Map<Object, V> values = new ConcurrentHashMap<>();
    private final ReferenceQueue<K> gone = new ReferenceQueue<>();

    public Optional<V> find(K key) {
        return Optional.ofNullable(values.get(new Probe(key)));
    }

    public void put(K key, V value) {
        Object dead = gone.poll();
        while (dead != null) {
            values.remove(dead);
            dead = gone.poll();
        }
        values.put(new Held<>(key, gone), value);
    }

    public int size() {
        return values.size();
    }

    /** Something that stands for an object in the map. */
    private sealed interface Identity {
        @Nullable
        Object target();
    }

    private record Probe(Object target) implements Identity {
        @Override
        public int hashCode() {
            return System.identityHashCode(target);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Identity identity && identity.target() == target;
        }
    }

    private static final class Held<K> extends WeakReference<K> implements Identity {

        private final int hash;

        Held(K key, ReferenceQueue<K> queue) {
            super(key, queue);
            hash = System.identityHashCode(key);
        }

        @Override
        public @Nullable Object target() {
            return get();
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            if (this == other) {
                return true;
            }
            Object target = get();
            return target != null && other instanceof Identity identity && identity.target() == target;
        }
    }
}
