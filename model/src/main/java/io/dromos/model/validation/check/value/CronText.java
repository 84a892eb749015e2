package io.dromos.model.validation.check.value;

import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cron expressions, field by field. In an address a plus sign or {@code %20} may stand for a blank.
 *
 * @param fewest
 *            fields that are needed
 * @param oneDayOpen
 *            whether day of month or day of week must be {@code ?}, as Quartz wants it
 */
record CronText(int fewest, int most, boolean oneDayOpen) {

    /** Seconds to day of week, then perhaps a year. */
    static final CronText QUARTZ = new CronText(6, 7, true);
    /** As cron writes it, or with seconds before. */
    static final CronText CRON = new CronText(5, 7, false);

    private static final Pattern FIELD = Pattern.compile("(?:%20|[\\s+])*((?:(?!%20)[^\\s+])+)");
    private static final Pattern ITEM = Pattern.compile("[^,]+");

    List<WrongPart> wrong(String value) {
        List<Placed> fields = fields(value);
        if (fields.isEmpty() || value.startsWith("@")) {
            return List.of();
        }
        if (fields.size() < fewest || fields.size() > most) {
            return List.of(new WrongPart(new TextRange(0, value.length()), Severity.ERROR, "cron-fields",
                    expectedCount(), List.of()));
        }
        List<WrongPart> wrong = new ArrayList<>();
        List<CronField> kinds = fields.size() == 5 ? CronField.SHORT : CronField.LONG;
        for (int i = 0; i < fields.size(); i++) {
            items(kinds.get(i), fields.get(i), wrong);
        }
        if (wrong.isEmpty() && oneDayOpen && !fields.get(3).text().equals("?") && !fields.get(5).text().equals("?")) {
            Placed open = fields.get(5).text().equals("*") ? fields.get(5) : fields.get(3);
            wrong.add(new WrongPart(open.range(), Severity.ERROR, "cron-day", "?", List.of("?")));
        }
        return wrong;
    }

    private String expectedCount() {
        return fewest + "\u2013" + most;
    }

    private static void items(CronField field, Placed placed, List<WrongPart> wrong) {
        Matcher item = ITEM.matcher(placed.text());
        while (item.find()) {
            if (!field.takes(item.group())) {
                int start = placed.range().start();
                wrong.add(new WrongPart(new TextRange(start + item.start(), start + item.end()), Severity.ERROR,
                        "cron-" + field.code(), field.expected(), List.of()));
            }
        }
    }

    private record Placed(String text, TextRange range) {}

    private static List<Placed> fields(String value) {
        List<Placed> fields = new ArrayList<>();
        Matcher field = FIELD.matcher(value);
        while (field.find()) {
            fields.add(new Placed(field.group(1), new TextRange(field.start(1), field.end(1))));
        }
        return fields;
    }
}
