package io.dromos.model.source;

import io.dromos.model.message.Message;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Says in plain words what SnakeYAML Engine says in those of its grammar. What it says of something that stays open
 * until the end is said of where that begins.
 */
final class PlainProblem {

    private final String text;
    private final String context;
    private final String said;
    private final Optional<Mark> at;
    private final Optional<Mark> beginning;

    private PlainProblem(String text, MarkedYamlEngineException refused) {
        this.text = text;
        context = Objects.requireNonNullElse(refused.getContext(), "");
        said = Objects.requireNonNullElse(refused.getProblem(), "");
        at = refused.getProblemMark();
        beginning = refused.getContextMark();
    }

    static SourceProblem of(String text, YamlEngineException refused) {
        return switch (refused) {
            case MarkedYamlEngineException marked -> new PlainProblem(text, marked).problem();
            case ReaderException reader -> control(text, reader);
            default -> new SourceProblem(other(String.valueOf(refused.getMessage())), 0, 0);
        };
    }

    private SourceProblem problem() {
        if (said.contains("TAB")) {
            return at("yaml.tab");
        }
        if (context.contains("quoted scalar")) {
            return said.contains("escape") ? at("yaml.escape") : begun("yaml.quote");
        }
        if (said.startsWith("expected ',' or")) {
            return begun("yaml.bracket");
        }
        if (said.contains("could not find expected ':'")) {
            return begun("yaml.colon");
        }
        if (said.startsWith("mapping values are not allowed")) {
            return at(before().matches("[^'\"]*:\\s.*") ? "yaml.second-colon" : "yaml.indentation");
        }
        if (said.startsWith("sequence entries are not allowed")) {
            return at("yaml.item");
        }
        if (context.contains("block scalar")) {
            return at("yaml.block");
        }
        return said.startsWith("expected '<document start>'") || said.startsWith("expected <block end>")
                ? misplaced()
                : unexpected();
    }

    private SourceProblem misplaced() {
        if (said.matches(".*'[\\]},]'")) {
            return at("yaml.stray");
        }
        return at(before().replaceFirst("^[\\s-]*", "").isEmpty() ? "yaml.indentation" : "yaml.behind-value");
    }

    private SourceProblem unexpected() {
        if (said.startsWith("expected the node content")) {
            return at("yaml.stray");
        }
        return placed(wrongSign().map(sign -> Message.of("yaml.start", sign)).orElseGet(() -> other(said)), at);
    }

    /** The sign that a value begins with and that means something else to YAML. */
    private Optional<String> wrongSign() {
        if (context.endsWith("an alias")) {
            return Optional.of("*");
        }
        if (context.endsWith("an anchor")) {
            return Optional.of("&");
        }
        if (context.endsWith("a tag")) {
            return Optional.of("!");
        }
        return Optional.of(here()).filter(sign -> said.contains("cannot start any token"));
    }

    private static Message other(String said) {
        return Message.of("yaml.other", said);
    }

    private SourceProblem at(String key) {
        return placed(Message.of(key), at);
    }

    private SourceProblem begun(String key) {
        return placed(Message.of(key), beginning.or(() -> at));
    }

    private static SourceProblem placed(Message reason, Optional<Mark> mark) {
        return new SourceProblem(reason, mark.map(place -> place.getLine() + 1).orElse(0),
                mark.map(place -> place.getColumn() + 1).orElse(0));
    }

    /** What stands in the line before the place. */
    private String before() {
        return at.map(mark -> {
            int end = text.offsetByCodePoints(0, mark.getIndex());
            return text.substring(Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1, end);
        }).orElse("");
    }

    private String here() {
        return at.map(mark -> Character.toString(text.codePointAt(text.offsetByCodePoints(0, mark.getIndex()))))
                .orElse("");
    }

    private static SourceProblem control(String text, ReaderException refused) {
        LineColumn place = new LineMap(text).at(text.offsetByCodePoints(0, refused.getPosition()));
        return new SourceProblem(Message.of("yaml.control", String.format("U+%04X", refused.getCodePoint())),
                place.line(), place.column());
    }
}
