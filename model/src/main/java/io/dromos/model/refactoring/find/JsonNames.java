package io.dromos.model.refactoring.find;

import io.dromos.model.expression.TextRange;
import io.dromos.model.refactoring.NamedThing;
import io.dromos.model.refactoring.Renaming;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in jq and JSONPath: fields by their paths, and what jq's functions of Camel read. */
final class JsonNames {

    private static final Pattern JQ_CALL = Pattern
            .compile("\\b(header|property|variable)\\(\\s*\"([^\"\\\\]*)\"\\s*\\)");
    /** A text, a comment, a pipe, a path, or any other character. */
    private static final Pattern JQ_PIECE = Pattern
            .compile("(?<path>(?<![\\w\\])}\"?])\\.(?:[A-Za-z_]\\w*|\\[[^\\[\\]]*]"
                    + "|\"\\w*\")(?:\\.?\\[[^\\[\\]]*]|\\.[A-Za-z_]\\w*|\\.\"\\w*\"|\\?)*+)"
                    + "|(?<text>\"(?:\\\\.|[^\"\\\\])*+\")|(?<comment>#[^\\n]*)|(?<open>[(\\[{])|(?<close>[)\\]}])|(?<pipe>\\|)"
                    + "|(?<other>\\S)", Pattern.DOTALL);
    private static final Pattern STEP = Pattern
            .compile("\\.?\\[\\s*([\"'])([^\"']*)\\1\\s*]|\\.\\.?\"?([A-Za-z_]\\w*)\"?|\\.?\\[[^\\]]*]|\\?");
    private static final Pattern JSON_PATH = Pattern
            .compile("([$@])((?:\\.\\.?[A-Za-z_]\\w*|\\[\\s*(?:'[^']*'|\"[^\"]*\"|\\d+|\\*)\\s*]|\\.\\*)+)");

    private JsonNames() {
    }

    static List<NamePlace> inJq(String text, Renaming renaming) {
        return switch (renaming.thing()) {
            case HEADER -> calls(text, "header", renaming);
            case EXCHANGE_PROPERTY -> calls(text, "property", renaming);
            case VARIABLE -> calls(text, "variable", renaming);
            case FIELD -> jqFields(text, renaming);
            case ENDPOINT, ROUTE -> List.of();
        };
    }

    static List<NamePlace> inJsonPath(String text, Renaming renaming) {
        List<NamePlace> places = new ArrayList<>();
        if (renaming.thing() != NamedThing.FIELD) {
            return places;
        }
        List<String> context = List.of();
        Matcher path = JSON_PATH.matcher(text);
        while (path.find()) {
            Path read = Path.read(text, path.start(2), path.end(2), path.group(1).equals("@") ? context : List.of());
            read.place(renaming, path.group(2).contains("..")).ifPresent(places::add);
            context = path.group(1).equals("$") ? read.names() : context;
        }
        return places;
    }

    private static List<NamePlace> calls(String text, String function, Renaming renaming) {
        List<NamePlace> places = new ArrayList<>();
        Matcher call = JQ_CALL.matcher(text);
        while (call.find()) {
            if (call.group(1).equals(function) && call.group(2).equals(renaming.from())) {
                places.add(new NamePlace(new TextRange(call.start(2), call.end(2)), true));
            }
        }
        return places;
    }

    /** A path begins at the body, or behind a pipe where the path before it ended; elsewhere nothing is known. */
    private static List<NamePlace> jqFields(String text, Renaming renaming) {
        List<NamePlace> places = new ArrayList<>();
        List<String> context = List.of();
        List<String> before = List.of();
        boolean known = true;
        boolean onlyPath = true;
        Matcher piece = JQ_PIECE.matcher(text);
        while (piece.find()) {
            if (piece.group("path") != null) {
                Path path = Path.read(text, piece.start("path"), piece.end("path"), context);
                if (known) {
                    path.place(renaming, false).ifPresent(places::add);
                }
                before = path.names();
            } else if (piece.group("pipe") != null) {
                known = known && onlyPath;
                context = before;
                onlyPath = true;
            } else if (piece.group("comment") == null) {
                onlyPath = false;
            }
        }
        return places;
    }

    /** The names of a path and where the last of each stands; positions in lists do not count. */
    private record Path(List<String> names, List<TextRange> ranges, int inherited) {

        static Path read(String text, int start, int end, List<String> context) {
            List<String> names = new ArrayList<>(context);
            List<TextRange> ranges = new ArrayList<>();
            Matcher step = STEP.matcher(text).region(start, end);
            while (step.find()) {
                int group = step.group(2) != null ? 2 : 3;
                if (step.group(group) != null) {
                    names.add(step.group(group));
                    ranges.add(new TextRange(step.start(group), step.end(group)));
                }
            }
            return new Path(names, ranges, context.size());
        }

        Optional<NamePlace> place(Renaming renaming, boolean anywhere) {
            List<String> path = renaming.path();
            if (anywhere) {
                int at = names.lastIndexOf(path.getLast()) - inherited;
                return at < 0 ? Optional.empty() : Optional.of(new NamePlace(ranges.get(at), false));
            }
            int at = path.size() - 1 - inherited;
            boolean same = at >= 0 && names.size() >= path.size() && names.subList(0, path.size()).equals(path);
            return same ? Optional.of(new NamePlace(ranges.get(at), true)) : Optional.empty();
        }
    }
}
