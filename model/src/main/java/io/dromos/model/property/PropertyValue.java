package io.dromos.model.property;

/** The value of a row: text that everybody may see, or a secret that nobody is shown. Immutable. */
public sealed interface PropertyValue {

    /** What stands in place of a secret wherever a person could look. */
    String MASK = "\u2022\u2022\u2022\u2022\u2022\u2022";

    record Plain(String text) implements PropertyValue {}

    /**
     * A value under the key of one user.
     *
     * @param sealed
     *            as {@link SecretVault} made it; empty: the value must be entered first, for it did not travel with the
     *            package
     */
    record Secret(String sealed) implements PropertyValue {

        public static Secret absent() {
            return new Secret("");
        }

        public boolean isAbsent() {
            return sealed.isEmpty();
        }

        @Override
        public String toString() {
            return isAbsent() ? "Secret[]" : "Secret[" + MASK + "]";
        }
    }

    /** For tables and previews. */
    default String shown() {
        return switch (this) {
            case Plain(String text) -> text;
            case Secret secret -> secret.isAbsent() ? "" : MASK;
        };
    }

    default boolean encrypted() {
        return this instanceof Secret;
    }
}
