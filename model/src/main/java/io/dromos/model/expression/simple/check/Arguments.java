package io.dromos.model.expression.simple.check;

import io.dromos.model.expression.NearestNames;
import io.dromos.model.expression.simple.tree.Argument;
import io.dromos.model.expression.simple.tree.SimpleNode;
import java.security.Security;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether arguments are of the kind that a function needs: numbers, algorithms, words. */
final class Arguments implements SimpleCheck {

    private static final Set<String> EMPTY = Set.of("string", "list", "map");
    private static final Set<String> UUIDS = Set.of("default", "classic", "short", "simple", "random");

    @Override
    public void check(SimpleNode node, Findings findings) {
        if (!(node instanceof SimpleNode.Function function) || !function.closed()) {
            return;
        }
        List<Argument> arguments = function.arguments();
        switch (function.function()) {
            case "random" -> random(arguments, findings);
            case "substring" -> arguments.stream().limit(2).forEach(argument -> number(argument, findings));
            case "skip" -> least(arguments, 0, findings);
            case "collate" -> least(arguments, 1, findings);
            case "empty" -> arguments.stream().limit(1).forEach(argument -> empty(argument, findings));
            case "uuid" -> arguments.stream().limit(1).forEach(argument -> uuid(argument, findings));
            case "hash" -> arguments.stream().skip(1).limit(1).forEach(argument -> hash(argument, findings));
            default -> {
                // Takes what it gets.
            }
        }
    }

    /** Text without functions and placeholders in it. */
    static boolean plain(Argument argument) {
        return argument.parts().size() == 1 && argument.parts().getFirst() instanceof SimpleNode.Text;
    }

    private static void random(List<Argument> arguments, Findings findings) {
        arguments.forEach(argument -> number(argument, findings));
        boolean numbers = arguments.stream().allMatch(argument -> plain(argument) && whole(argument.text()));
        if (numbers && !arguments.isEmpty()) {
            long least = arguments.size() > 1 ? Long.parseLong(arguments.getFirst().text().strip()) : 0;
            if (Long.parseLong(arguments.getLast().text().strip()) <= least) {
                findings.error(arguments.getLast().range(), "random-range", List.of(), least);
            }
        }
    }

    private static void number(Argument argument, Findings findings) {
        if (plain(argument) && !whole(argument.text())) {
            findings.error(argument.range(), "number-expected", List.of(), argument.text());
        }
    }

    private static void least(List<Argument> arguments, int least, Findings findings) {
        for (Argument argument : arguments) {
            if (plain(argument) && whole(argument.text()) && Long.parseLong(argument.text().strip()) < least) {
                findings.error(argument.range(), "number-least", List.of(String.valueOf(least)), least);
            }
        }
    }

    private static void empty(Argument argument, Findings findings) {
        if (plain(argument) && !EMPTY.contains(argument.text().toLowerCase(Locale.ROOT))) {
            findings.error(argument.range(), "empty-type", NearestNames.of(argument.text(), EMPTY), argument.text());
        }
    }

    private static void uuid(Argument argument, Findings findings) {
        List<String> near = plain(argument) ? NearestNames.of(argument.text(), UUIDS) : List.of();
        if (!near.isEmpty() && !UUIDS.contains(argument.text())) {
            findings.warning(argument.range(), "uuid-type", near, argument.text(), near.getFirst());
        }
    }

    private static void hash(Argument argument, Findings findings) {
        Set<String> known = Security.getAlgorithms("MessageDigest");
        String name = argument.text().strip();
        boolean alias = name.equalsIgnoreCase("SHA") || name.equalsIgnoreCase("SHA1");
        if (plain(argument) && !alias && !known.contains(name.toUpperCase(Locale.ROOT))) {
            findings.warning(argument.range(), "hash-algorithm", NearestNames.of(name, known), name);
        }
    }

    private static boolean whole(String number) {
        try {
            Integer.parseInt(number.strip());
            return true;
        } catch (NumberFormatException _) {
            return false;
        }
    }
}
