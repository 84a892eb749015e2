package io.dromos.model.message;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * A text for people, as data: a key and what fills its gaps. The words stand in the resource bundle named by the key's
 * first segment: {@code check.unknown-option} is found in {@code check.properties} beside this class.
 *
 * <p>
 * Immutable; any thread may use it.
 */
public record Message(String key, List<String> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The words in the user's language. A key without words yields the key itself, which a test forbids. */
    public String text() {
        int dot = key.indexOf('.');
        String bundle = Message.class.getPackageName() + "." + (dot < 0 ? key : key.substring(0, dot));
        try {
            String pattern = ResourceBundle.getBundle(bundle, Locale.getDefault()).getString(key);
            return new MessageFormat(pattern, Locale.ROOT).format(arguments.toArray());
        } catch (MissingResourceException missing) {
            return key + (arguments.isEmpty() ? "" : " " + arguments);
        }
    }

    @Override
    public String toString() {
        return text();
    }
}
