package io.dromos.designer.property;

import io.dromos.designer.i18n.Words;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** An environment in a choice; the empty one stands for all that have no row of their own. */
final class EnvironmentWords extends StringConverter<String> {

    @Override
    public String toString(@Nullable String environment) {
        return environment == null || environment.isEmpty() ? Words.of("property.all") : environment;
    }

    @Override
    public String fromString(String text) {
        throw new UnsupportedOperationException("Nobody types here");
    }
}
