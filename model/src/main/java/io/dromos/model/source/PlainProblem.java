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
            return before().matches("[^'\"]*:\\s.*")
                    ? at("yaml.second-colon")
                    : nameWithoutColon().orElseGet(() -> at("yaml.indentation"));
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
        if (before().replaceFirst("^[\\s-]*", "").isEmpty()) {
            return at("yaml.indentation");
        }
        return openQuote().orElseGet(() -> at("yaml.behind-value"));
    }

    /** A quote in an earlier line that the next one, meant to open a value, has closed. */
    private Optional<SourceProblem> openQuote() {
        int close = offset() - 1;
        char quote = close > 0 ? text.charAt(close) : ' ';
        int open = quote == '"' || quote == '\'' ? text.lastIndexOf(quote, close - 1) : -1;
        return open >= 0 && text.substring(open, close).lines().count() > 1
                ? Optional.of(placed("yaml.quote", open))
                : Optional.empty();
    }

    /** The line above, where it holds a name alone, or a name and a value without the colon between them. */
    private Optional<SourceProblem> nameWithoutColon() {
        int line = lineAbove(offset());
        int above = line > 0 ? lineAbove(line) : -1;
        if (line < 0 || hasColon(line)) {
            return Optional.empty();
        }
        boolean goesOn = above >= 0 && hasColon(above) && !words(above).endsWith(":") && !words(line).startsWith("-")
                && column(line) > column(above);
        return goesOn ? Optional.empty() : Optional.of(placed("yaml.colon", line + column(line)));
    }

    /** Start of the nearest line above that says something; below zero if there is none. */
    private int lineAbove(int offset) {
        int line = YamlText.lineStart(text, offset);
        while (line > 0) {
            line = YamlText.lineStart(text, line - 1);
            if (!words(line).isEmpty() && !YamlText.isCommentLine(text, line)) {
                return line;
            }
        }
        return -1;
    }

    private String words(int line) {
        return text.substring(line, YamlText.nextLine(text, line)).strip();
    }

    private boolean hasColon(int line) {
        return words(line).matches(".*:(\\s.*)?");
    }

    /** Column of a line's first word, behind its dashes. */
    private int column(int line) {
        int at = line;
        while (at < text.length() && (YamlText.isBlank(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        return at - line;
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

    private SourceProblem placed(String key, int offset) {
        LineColumn place = new LineMap(text).at(offset);
        return new SourceProblem(Message.of(key), place.line(), place.column());
    }

    /** Of the place in the text; its start where there is no place. */
    private int offset() {
        return at.map(mark -> text.offsetByCodePoints(0, mark.getIndex())).orElse(0);
    }

    /** What stands in the line before the place. */
    private String before() {
        return text.substring(YamlText.lineStart(text, offset()), offset());
    }

    private String here() {
        return at.map(_ -> Character.toString(text.codePointAt(offset()))).orElse("");
    }

    private static SourceProblem control(String text, ReaderException refused) {
        LineColumn place = new LineMap(text).at(text.offsetByCodePoints(0, refused.getPosition()));
        return new SourceProblem(Message.of("yaml.control", String.format("U+%04X", refused.getCodePoint())),
                place.line(), place.column());
    }
}
