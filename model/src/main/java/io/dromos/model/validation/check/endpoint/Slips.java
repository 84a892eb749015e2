package io.dromos.model.validation.check.endpoint;

import java.util.Locale;
import java.util.Set;

/** Whether a name is a slip of the finger for another one, and not a name of its own that merely looks similar. */
final class Slips {

    private Slips() {
    }

    /** One letter too many, too few, wrong, or two swapped; but not another number or an ending such as a plural. */
    static boolean isSlip(String written, String known, Set<String> ownNames) {
        String one = written.toLowerCase(Locale.ROOT);
        String other = known.toLowerCase(Locale.ROOT);
        if (ownNames.contains(written) || one.length() < 4) {
            return false;
        }
        if (one.startsWith(other) || other.startsWith(one)) {
            return false;
        }
        int first = 0;
        while (first < Math.min(one.length(), other.length()) && one.charAt(first) == other.charAt(first)) {
            first++;
        }
        int last = 0;
        while (last < Math.min(one.length(), other.length()) - first
                && one.charAt(one.length() - 1 - last) == other.charAt(other.length() - 1 - last)) {
            last++;
        }
        int changed = Math.max(one.length(), other.length()) - first - last;
        boolean swapped = changed == 2 && one.length() == other.length() && one.charAt(first) == other.charAt(first + 1)
                && one.charAt(first + 1) == other.charAt(first);
        boolean number = changed == 1 && first < other.length() && Character.isDigit(other.charAt(first));
        return (changed == 1 && !number) || swapped;
    }
}
