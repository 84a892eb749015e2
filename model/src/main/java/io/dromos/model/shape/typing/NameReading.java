package io.dromos.model.shape.typing;

import io.dromos.model.expression.NearestNames;
import io.dromos.model.expression.TextRange;
import io.dromos.model.type.MessageShape;
import io.dromos.model.type.NamedShapes;
import io.dromos.model.type.Shape;
import io.dromos.model.type.UnknownShape;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads headers, exchange properties and variables by name. A name that nobody sets is told where nothing else can be
 * there, and elsewhere only if it is one slip away from a name that is set.
 */
final class NameReading {

    /** What the values are called in messages, and how their names compare. */
    enum Kind {
        HEADER, PROPERTY, VARIABLE;

        NamedShapes in(MessageShape arriving) {
            return switch (this) {
                case HEADER -> arriving.headers();
                case PROPERTY -> arriving.exchangeProperties();
                case VARIABLE -> arriving.variables();
            };
        }

        /** {@code header}, as keys of messages have it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Headers that Camel sets without its own beginning. */
    private static final Set<String> OF_THE_ENGINE = Set.of("breadcrumbid", "long-running-action");

    private final Predicate<String> wellKnown;

    /**
     * @param wellKnown
     *            whether some component sets or reads a header of this name
     */
    NameReading(Predicate<String> wellKnown) {
        this.wellKnown = wellKnown;
    }

    Optional<Shape> find(Kind kind, String name, MessageShape arriving) {
        Map<String, Shape> shapes = kind.in(arriving).shapes();
        Shape exact = shapes.get(name);
        return exact != null || kind != Kind.HEADER
                ? Optional.ofNullable(exact)
                : shapes.entrySet().stream().filter(each -> each.getKey().equalsIgnoreCase(name))
                        .map(Map.Entry::getValue).findFirst();
    }

    /** The shape of a value; tells a name that is never set. */
    Shape read(Kind kind, String name, TextRange range, MessageShape arriving, Problems problems) {
        Optional<Shape> found = find(kind, name, arriving);
        if (found.isEmpty() && !elsewhere(kind, name)) {
            missing(kind, name, range, kind.in(arriving), problems);
        }
        return found.orElse(new UnknownShape());
    }

    /** Names that Camel itself sets, that other scopes hold, or that are known only at run time. */
    private static boolean elsewhere(Kind kind, String name) {
        return name.isBlank() || name.contains("{") || name.regionMatches(true, 0, "camel", 0, 5)
                || name.startsWith("org.apache.camel") || kind == Kind.VARIABLE && name.contains(":")
                || kind == Kind.HEADER && OF_THE_ENGINE.contains(name.toLowerCase(Locale.ROOT));
    }

    private void missing(Kind kind, String name, TextRange range, NamedShapes known, Problems problems) {
        if (!known.open()) {
            List<String> nearest = NearestNames.of(name, known.shapes().keySet());
            tell(kind, name, range, nearest, problems);
            return;
        }
        NearestNames.slipOf(name, known.shapes().keySet())
                .filter(slip -> kind != Kind.HEADER || !wellKnown.test(name))
                .ifPresent(slip -> tell(kind, name, range, List.of(slip), problems));
    }

    private static void tell(Kind kind, String name, TextRange range, List<String> nearest, Problems problems) {
        String code = kind.word() + "-never-set";
        if (nearest.isEmpty()) {
            problems.add(range, code, nearest, name);
        } else {
            problems.add(range, code + "-near", nearest, name, nearest.getFirst());
        }
    }
}
