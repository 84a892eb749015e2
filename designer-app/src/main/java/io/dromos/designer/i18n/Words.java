package io.dromos.designer.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Words by key. The first segment of a key names the file: {@code action.edit.undo} stands in
 * {@code action.properties}. Patterns are those of {@link MessageFormat}, with arguments given as text. Any thread.
 */
public final class Words {

    private Words() {
    }

    /** The words in the user's language; a key without words yields the key itself. */
    public static String of(String key, Object... arguments) {
        try {
            String pattern = bundle(key).getString(key);
            Object[] texts = new Object[arguments.length];
            for (int i = 0; i < arguments.length; i++) {
                texts[i] = arguments[i] instanceof Number ? arguments[i] : String.valueOf(arguments[i]);
            }
            return new MessageFormat(pattern, Locale.getDefault()).format(texts);
        } catch (MissingResourceException missing) {
            return key;
        }
    }

    public static boolean has(String key) {
        try {
            return bundle(key).containsKey(key);
        } catch (MissingResourceException missing) {
            return false;
        }
    }

    private static ResourceBundle bundle(String key) {
        int dot = key.indexOf('.');
        String file = dot < 0 ? key : key.substring(0, dot);
        return ResourceBundle.getBundle(Words.class.getPackageName() + "." + file, Locale.getDefault());
    }
}
