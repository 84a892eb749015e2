package io.dromos.model.expression.evaluation.camel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Lets a search of a library end when its thread is interrupted: whatever the library asks of the data that it searches
 * goes past here.
 */
final class Listening {

    private Listening() {
    }

    /** The same data, by the interface that the library knows it by. */
    static <T> T to(Class<T> type, T data) {
        return type.cast(Proxy.newProxyInstance(Listening.class.getClassLoader(), new Class<?>[]{type},
                (proxy, method, arguments) -> {
                    Stopped.check();
                    try {
                        return heard(method.invoke(data, arguments));
                    } catch (InvocationTargetException failed) {
                        throw failed.getTargetException();
                    }
                }));
    }

    /** What finds one after the other asks the data by itself. */
    private static @Nullable Object heard(@Nullable Object found) {
        return found instanceof Iterator<?> several ? new Steps<>(several) : found;
    }

    private record Steps<T>(Iterator<T> several) implements Iterator<T> {

        @Override
        public boolean hasNext() {
            Stopped.check();
            return several.hasNext();
        }

        @Override
        public T next() {
            return several.next();
        }
    }
}
