package io.dromos.model.validation.check.value;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field of a cron expression: which values it takes.
 *
 * @param names
 *            that may stand for its values; without, numbers only
 * @param special
 *            what may stand instead of a value, a range or a step
 */
record CronField(String code, int lowest, int highest, List<String> names, Pattern special) {

    private static final Pattern ITEM = Pattern.compile("(\\*|\\w+)(?:-(\\w+))?(?:/(\\d{1,4}))?");
    private static final CronField SECOND = numbers("second", 0, 59);
    private static final CronField MINUTE = numbers("minute", 0, 59);
    private static final CronField HOUR = numbers("hour", 0, 23);
    /** {@code L}: the last; {@code L-3}: three days before it; {@code 15W}: the working day nearest to it. */
    private static final CronField DAY = new CronField("day", 1, 31, List.of(),
            Pattern.compile("\\?|L(-\\d{1,2})?|LW|\\d{1,2}W"));
    private static final CronField MONTH = new CronField("month", 1, 12,
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"),
            Pattern.compile("(?!)"));
    /** {@code 6L}: the last Friday; {@code 6#3}: the third. */
    private static final CronField WEEKDAY = new CronField("weekday", 0, 7,
            List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"),
            Pattern.compile("\\?|L|[0-7]L|\\w{3}L|(\\w{3}|[0-7])#[1-5]"));

    /** With seconds first, and perhaps a year. */
    static final List<CronField> LONG = List.of(SECOND, MINUTE, HOUR, DAY, MONTH, WEEKDAY,
            numbers("year", 1970, 2199));
    /** As cron itself writes it. */
    static final List<CronField> SHORT = List.of(MINUTE, HOUR, DAY, MONTH, WEEKDAY);

    CronField {
        names = List.copyOf(names);
    }

    private static CronField numbers(String code, int lowest, int highest) {
        return new CronField(code, lowest, highest, List.of(), Pattern.compile("(?!)"));
    }

    String expected() {
        String range = lowest + "\u2013" + highest;
        return names.isEmpty() ? range : range + ", " + names.getFirst() + "\u2013" + names.getLast();
    }

    /** A value, a range, or either with a step. */
    boolean takes(String item) {
        String upper = item.toUpperCase(Locale.ROOT);
        if (special.matcher(upper).matches()) {
            return true;
        }
        Matcher parts = ITEM.matcher(upper);
        if (!parts.matches()) {
            return false;
        }
        boolean all = parts.group(1).equals("*");
        boolean range = parts.group(2) != null;
        boolean step = parts.group(3) == null || steps(Integer.parseInt(parts.group(3)));
        return step && (all ? !range : isValue(parts.group(1)) && (!range || isValue(parts.group(2))));
    }

    private boolean steps(int step) {
        return step > 0 && step <= highest;
    }

    /** Names may be written out; Quartz reads their first three letters. */
    private boolean isValue(String text) {
        if (text.length() > 2 && names.contains(text.substring(0, 3))
                && text.chars().allMatch(Character::isLetter)) {
            return true;
        }
        if (text.length() > 4 || !text.chars().allMatch(Character::isDigit)) {
            return false;
        }
        int number = Integer.parseInt(text);
        return number >= lowest && number <= highest;
    }
}
