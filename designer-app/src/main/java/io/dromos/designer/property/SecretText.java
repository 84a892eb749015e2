package io.dromos.designer.property;

import io.dromos.designer.i18n.Words;
import io.dromos.model.property.PropertyValue;
import java.util.function.Consumer;
import javafx.scene.control.PasswordField;

/** Takes a new value for a secret, by Enter or when it is left; what was sealed before is never shown. */
final class SecretText extends PasswordField {

    SecretText(Consumer<String> entered) {
        setAccessibleText(Words.of("property.secret"));
        setMinWidth(60);
        setOnAction(event -> take(entered));
        focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                take(entered);
            }
        });
    }

    void show(PropertyValue.Secret secret) {
        setPromptText(secret.isAbsent() ? Words.of("property.secret.enter") : PropertyValue.MASK);
    }

    private void take(Consumer<String> entered) {
        String clear = getText();
        if (!clear.isEmpty()) {
            clear();
            entered.accept(clear);
        }
    }
}
