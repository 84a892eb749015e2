package io.dromos.designer.scenario.session;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Names for what is new. Stateless. */
public final class NewNames {

    private NewNames() {
    }

    /** The wish itself, or with the first number from 2 that makes it free. */
    public static String free(String wish, List<String> taken) {
        return first(wish, "", name -> !taken.contains(name));
    }

    /** As {@link #free}, with a hyphen before the number. */
    public static String freeIdentifier(String wish, List<String> taken) {
        return first(identifier(wish), "-", name -> !taken.contains(name));
    }

    /** A name as an identifier: {@code Send e-mail OTP} is {@code send-e-mail-otp}. */
    public static String identifier(String name) {
        String identifier = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return identifier.isEmpty() ? "new" : identifier;
    }

    private static String first(String wish, String joint, Predicate<String> free) {
        return free.test(wish)
                ? wish
                : IntStream.iterate(2, number -> number + 1).mapToObj(number -> wish + joint + number).filter(free)
                        .findFirst().orElseThrow();
    }
}
