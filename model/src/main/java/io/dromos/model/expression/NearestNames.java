package io.dromos.model.expression;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Did you mean: the known names that a mistyped one is close to. */
public final class NearestNames {

    private static final int ENOUGH = 3;

    private NearestNames() {
    }

    /** The closest, best first; none if all are further away than a third of the name's length. */
    public static List<String> of(String name, Collection<String> known) {
        int limit = Math.max(1, Math.min(4, (name.length() + 1) / 3));
        String lower = name.toLowerCase(Locale.ROOT);
        return known.stream().distinct().map(candidate -> new Near(candidate, distance(lower, candidate)))
                .filter(near -> near.distance() <= limit)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name)).limit(ENOUGH).map(Near::name)
                .toList();
    }

    /** The known name of which this is a slip of the finger. */
    public static Optional<String> slipOf(String name, Collection<String> known) {
        return known.stream().filter(candidate -> isSlip(name, candidate)).sorted().findFirst();
    }

    /**
     * Whether a name is a slip of the finger for another: one letter too many, too few, wrong, or two swapped. A
     * plural, a number and what is too short to tell are names of their own.
     */
    public static boolean isSlip(String name, String candidate) {
        String written = name.toLowerCase(Locale.ROOT);
        String other = candidate.toLowerCase(Locale.ROOT);
        boolean ending = written.startsWith(other) || other.startsWith(written);
        return written.length() >= 4 && !ending && distance(written, other) == 1
                && written.replaceAll("\\D", "").equals(other.replaceAll("\\D", ""));
    }

    private record Near(String name, int distance) {}

    /** Insertions, deletions, replacements and swaps of neighbours (Damerau); case does not count. */
    private static int distance(String name, String candidate) {
        String other = candidate.toLowerCase(Locale.ROOT);
        if (Math.abs(name.length() - other.length()) > 4) {
            return Integer.MAX_VALUE;
        }
        int[][] costs = new int[name.length() + 1][other.length() + 1];
        for (int i = 0; i <= name.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cheapest(costs, name, other, i, j);
            }
        }
        return costs[name.length()][other.length()];
    }

    private static int cheapest(int[][] costs, String name, String other, int i, int j) {
        int replace = costs[i - 1][j - 1] + (name.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int cost = Math.min(replace, Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && name.charAt(i - 1) == other.charAt(j - 2)
                && name.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
    }
}
