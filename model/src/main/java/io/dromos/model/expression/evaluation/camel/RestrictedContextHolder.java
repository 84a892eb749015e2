package io.dromos.model.expression.evaluation.camel;

import java.util.Map;
import org.apache.camel.spi.Language;
import org.jspecify.annotations.Nullable;

/** Makes the restricted context when it is first needed. Any thread may ask. */
final class RestrictedContextHolder {

    private final Map<String, Language> inner;
    private volatile @Nullable RestrictedContext made;

    RestrictedContextHolder(Map<String, Language> inner) {
        this.inner = Map.copyOf(inner);
    }

    RestrictedContext get() {
        RestrictedContext known = made;
        if (known == null) {
            synchronized (this) {
                known = made;
                if (known == null) {
                    known = new RestrictedContext(inner);
                    made = known;
                }
            }
        }
        return known;
    }
}
