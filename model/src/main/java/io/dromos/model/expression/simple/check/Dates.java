package io.dromos.model.expression.simple.check;

import io.dromos.model.expression.NearestNames;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.tree.Argument;
import io.dromos.model.expression.simple.tree.SimpleNode;
import java.text.SimpleDateFormat;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;

/** Commands, offsets, time zones and patterns of {@code date} functions: Camel reads them only when the flow runs. */
final class Dates implements SimpleCheck {

    private static final Set<String> COMMANDS = Set.of("now", "millis", "exchangeCreated", "header", "variable",
            "exchangeProperty", "property", "file");
    private static final List<String> KEYED = List.of("in.header.", "header.", "variable.", "exchangeProperty.",
            "property.");
    private static final Pattern OFFSETS = Pattern.compile("[+-](\\d+[dhms])+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY_OFFSET = Pattern.compile("[+-][^+-]*");

    @Override
    public void check(SimpleNode node, Findings findings) {
        if (!(node instanceof SimpleNode.Function function) || !function.closed()) {
            return;
        }
        boolean zoned = function.function().equals("date-with-timezone");
        if (!zoned && !function.function().equals("date")) {
            return;
        }
        function.key().ifPresent(command -> command(command, findings));
        List<Argument> arguments = function.arguments();
        if (zoned && arguments.size() == 2) {
            zone(arguments.getFirst(), findings);
        }
        if (arguments.size() == (zoned ? 2 : 1)) {
            pattern(arguments.getLast(), findings);
        }
    }

    private static void command(Argument argument, Findings findings) {
        if (!Arguments.plain(argument)) {
            return;
        }
        String text = argument.text();
        if (KEYED.stream().noneMatch(text::startsWith)) {
            int sign = sign(text);
            String name = text.substring(0, sign).strip();
            if (!COMMANDS.contains(name) && !name.startsWith("file")) {
                TextRange range = new TextRange(argument.range().start(), argument.range().start() + sign);
                findings.error(range, "date-command", NearestNames.of(name, COMMANDS), name);
            } else {
                offsets(argument, sign, findings);
            }
        }
    }

    private static int sign(String text) {
        int i = 0;
        while (i < text.length() && "+-".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private static void offsets(Argument argument, int from, Findings findings) {
        ANY_OFFSET.matcher(argument.text()).region(from, argument.text().length()).results()
                .filter(found -> !OFFSETS.matcher(found.group().strip()).matches())
                .forEach(found -> findings.warning(new TextRange(argument.range().start() + found.start(),
                        argument.range().start() + found.end()), "date-offset", List.of(), found.group().strip()));
    }

    private static void zone(Argument argument, Findings findings) {
        String zone = argument.text().strip();
        boolean known = zone.equals("GMT") || !TimeZone.getTimeZone(zone).getID().equals("GMT");
        if (Arguments.plain(argument) && !known) {
            findings.warning(argument.range(), "time-zone", NearestNames.of(zone, ZoneId.getAvailableZoneIds()), zone);
        }
    }

    private static void pattern(Argument argument, Findings findings) {
        if (Arguments.plain(argument)) {
            wrong(argument.text())
                    .ifPresent(
                            why -> findings.error(argument.range(), "date-pattern", List.of(), argument.text(), why));
        }
    }

    /** What is wrong with a pattern, in the platform's words. */
    private static Optional<String> wrong(String pattern) {
        try {
            return new SimpleDateFormat(pattern, Locale.ROOT).toPattern().isEmpty()
                    ? Optional.of("")
                    : Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }
}
