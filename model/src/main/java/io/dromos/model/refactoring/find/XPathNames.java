package io.dromos.model.refactoring.find;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.TextRange;
import io.dromos.model.refactoring.NamedThing;
import io.dromos.model.refactoring.Renaming;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fields in XPath: elements and attributes by their path from the root, also inside of predicates. Certain where the
 * path begins at the root; behind {@code //} it looks like the field when its end is the same. Prefixes do not count.
 */
final class XPathNames {

    private static final Pattern HIDDEN = Pattern.compile("'[^']*'|\"[^\"]*\"|\\(:.*?:\\)", Pattern.DOTALL);
    /** Where a path begins: behind nothing that would make it the rest of something else. */
    private static final Pattern BEGIN = Pattern
            .compile("(?<![\\p{L}\\w$:.@/\\])-])(?<slashes>/{1,2}|\\./{1,2}|)(?=@?[\\p{L}_])");
    private static final Pattern STEP = Pattern.compile(
            "(?<name>@?(?:[\\p{L}_][\\w.-]*:(?!:))?(?<local>[\\p{L}_][\\p{L}\\w.-]*))(?![\\p{L}\\w.-]|\\s*\\(|::)");
    private static final Pattern NEXT = Pattern.compile("(?<slashes>/{1,2})(?=@?[\\p{L}_])");

    private final Renaming renaming;
    private final String text;
    private final List<NamePlace> places = new ArrayList<>();

    private XPathNames(String text, Renaming renaming) {
        this.renaming = renaming;
        this.text = text;
    }

    /**
     * Where an element or attribute stands, as far as the expression tells: its path, and whether that is all of it.
     */
    private record Context(List<String> path, boolean rooted) {

        static final Context ROOT = new Context(List.of(), true);

        Context then(String slashes, String name) {
            boolean jump = slashes.endsWith("//");
            List<String> longer = new ArrayList<>(jump ? List.of() : path);
            longer.add(name);
            return new Context(List.copyOf(longer), rooted && !jump);
        }
    }

    static List<NamePlace> places(Expression expression, Renaming renaming) {
        if (renaming.thing() != NamedThing.FIELD) {
            return List.of();
        }
        String text = HIDDEN.matcher(expression.text()).replaceAll(found -> " ".repeat(found.group().length()));
        XPathNames names = new XPathNames(text, renaming);
        names.scan(0, text.length(), Context.ROOT);
        return names.places;
    }

    /** Every path that begins within; a relative one goes on from the context. */
    private void scan(int from, int to, Context context) {
        Matcher begin = BEGIN.matcher(text).region(from, to).useTransparentBounds(true);
        int at = from;
        while (at < to && begin.region(at, to).find()) {
            String slashes = begin.group("slashes");
            Context start = slashes.startsWith("/") ? Context.ROOT : context;
            at = Math.max(path(begin.end(), to, start, slashes), begin.end() + 1);
        }
    }

    /** One path, step by step. @return where it ends */
    private int path(int from, int to, Context start, String firstSlashes) {
        Context context = start;
        String slashes = firstSlashes;
        int at = from;
        Matcher step = STEP.matcher(text).useTransparentBounds(true);
        while (step.region(at, to).lookingAt()) {
            String attribute = step.group("name").startsWith("@") ? "@" : "";
            context = context.then(slashes, attribute + step.group("local"));
            note(context, new TextRange(step.start("local"), step.end("local")));
            at = predicates(step.end(), to, context);
            Matcher next = NEXT.matcher(text).region(at, to).useTransparentBounds(true);
            if (!next.lookingAt()) {
                return at;
            }
            slashes = next.group("slashes");
            at = next.end();
        }
        return at;
    }

    private int predicates(int from, int to, Context context) {
        int at = from;
        while (at < to && text.charAt(at) == '[') {
            int end = closing(at, to);
            scan(at + 1, end, context);
            at = Math.min(to, end + 1);
        }
        return at;
    }

    private int closing(int open, int to) {
        int depth = 0;
        for (int i = open; i < to; i++) {
            depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return to;
    }

    private void note(Context context, TextRange name) {
        List<String> wanted = renaming.path();
        List<String> path = context.path();
        boolean whole = context.rooted() && path.equals(wanted);
        boolean likely = !context.rooted() && wanted.size() >= path.size()
                && wanted.subList(wanted.size() - path.size(), wanted.size()).equals(path);
        if (whole || likely) {
            places.add(new NamePlace(name, whole));
        }
    }
}
