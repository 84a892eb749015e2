package io.dromos.service.deployment;

import java.util.List;
import java.util.Locale;

import io.dromos.model.message.Message;

/**
 * One thing that the service found in a package or a flow, said where it belongs. Immutable.
 *
 * @param code
 *            stable, for programs
 * @param text
 *            for people
 * @param fixes
 *            what can be done about it, for people
 */
public record Finding(Severity severity, String code, String text, Place place, List<String> fixes) {

    public enum Severity {
        ERROR, WARNING, INFO
    }

    /**
     * Where in a package something stands.
     *
     * @param file
     *            path inside the package, or empty
     * @param line
     *            1-based; 0: not known
     * @param stepId
     *            id of the step, or empty
     * @param field
     *            the option that is meant, or empty
     */
    public record Place(String file, int line, String stepId, String field) {

        public static final Place NOWHERE = new Place("", 0, "", "");

        public Place option(String name) {
            return new Place(file, line, stepId, name);
        }

        @Override
        public String toString() {
            String where = line > 0 ? file + ":" + line : file;
            return stepId.isEmpty() ? where : String.format(Locale.ROOT, "%s (step %s)", where, stepId);
        }
    }

    public Finding {
        fixes = List.copyOf(fixes);
    }

    /** An error with the words that the key has; the code is the key. */
    public static Finding error(Place place, String key, Object... arguments) {
        return new Finding(Severity.ERROR, key, Message.of(key, arguments).text(), place, List.of());
    }

    public static Finding warning(Place place, String key, Object... arguments) {
        return new Finding(Severity.WARNING, key, Message.of(key, arguments).text(), place, List.of());
    }

    public Finding withFix(String fix) {
        return new Finding(severity, code, text, place, List.of(fix));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
