package io.dromos.model.expression.evaluation.camel;

import java.nio.charset.StandardCharsets;
import net.thisptr.jackson.jq.exception.JsonQueryException;
import net.thisptr.jackson.jq.internal.misc.OnigUtils;
import org.joni.Matcher;
import org.joni.Option;
import org.jspecify.annotations.Nullable;

/**
 * Searches with jq's regular expressions in a way that an interrupt can stop. jackson-jq's own search cannot be
 * stopped: what this does not get to the end of, the library is not asked for.
 */
final class JqRegex {

    private static final int MOST_MATCHES = 100_000;

    private JqRegex() {
    }

    /** Finds what jq will find; behind an empty match it goes on at the next place. */
    static void match(String pattern, @Nullable String flags, String text) throws JsonQueryException {
        find(pattern, flags, text, Math::max);
    }

    /** Finds what jq will replace; behind an empty match it would stay at its place for good. */
    static void replace(String pattern, @Nullable String flags, String text) throws JsonQueryException {
        find(pattern, flags, text, (next, end) -> {
            if (end < next) {
                throw new JsonQueryException("an empty match cannot be replaced globally");
            }
            return end;
        });
    }

    private static void find(String pattern, @Nullable String flags, String text, Going going)
            throws JsonQueryException {
        OnigUtils.Pattern read = new OnigUtils.Pattern(pattern, flags);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Matcher matcher = read.regex.matcher(bytes);
        int from = 0;
        int matches = 0;
        do {
            if (search(matcher, from, bytes.length) < 0) {
                return;
            }
            if (++matches > MOST_MATCHES) {
                throw new JsonQueryException("more than " + MOST_MATCHES + " matches are not looked at here");
            }
            from = going.on(from + 1, matcher.getEnd());
        } while (read.global && from < bytes.length);
    }

    /** Where the search goes on: from the next place and the end of the match. */
    private interface Going {
        int on(int next, int end) throws JsonQueryException;
    }

    private static int search(Matcher matcher, int from, int end) {
        Stopped.check();
        try {
            return matcher.searchInterruptible(from, end, Option.NONE);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }
}
