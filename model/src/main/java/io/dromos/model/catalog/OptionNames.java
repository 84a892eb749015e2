package io.dromos.model.catalog;

/** How keys of options compare. */
public final class OptionNames {

    private OptionNames() {
    }

    /** {@code simple-name} becomes {@code simpleName}, as Camel's YAML loader reads keys; other text stays. */
    public static String camelCase(String key) {
        if (key.indexOf('-') < 0) {
            return key;
        }
        StringBuilder name = new StringBuilder(key.length());
        boolean upper = false;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c == '-') {
                upper = !name.isEmpty();
            } else {
                name.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return name.toString();
    }
}
