package io.dromos.model.template;

import io.dromos.model.json.JsonText;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.node.StringNode;

/** Puts values into the text of a template so that each scalar of the YAML means what was given. Immutable. */
record TemplateFilling(Map<String, String> values) {

    private static final LoadSettings SETTINGS = LoadSettings.builder().setUseMarks(true).build();

    String fill(String source) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (ScalarEvent scalar : scalars(source)) {
            int start = offset(source, scalar.getStartMark().orElseThrow());
            int end = offset(source, scalar.getEndMark().orElseThrow());
            out.append(inline(source.substring(done, start)));
            out.append(scalar(scalar, source.substring(start, end)));
            done = end;
        }
        return out.append(inline(source.substring(done))).toString();
    }

    /** Scalars with gaps, by their place; none when the text is no YAML, which then is filled as it stands. */
    private static List<ScalarEvent> scalars(String source) {
        try {
            return StreamSupport.stream(new Parse(SETTINGS).parseString(source).spliterator(), false)
                    .filter(ScalarEvent.class::isInstance).map(ScalarEvent.class::cast)
                    .filter(scalar -> Template.MARKER.matcher(scalar.getValue()).find()).toList();
        } catch (YamlEngineException noYaml) {
            return List.of();
        }
    }

    /** Marks count code points, strings UTF-16 units. */
    private static int offset(String source, Mark mark) {
        return source.offsetByCodePoints(0, mark.getIndex());
    }

    private String scalar(ScalarEvent scalar, String text) {
        return switch (scalar.getScalarStyle()) {
            case LITERAL, FOLDED -> block(text);
            case PLAIN -> plain(replaced(scalar.getValue()));
            case SINGLE_QUOTED -> single(replaced(scalar.getValue()));
            case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> quoted(replaced(scalar.getValue()));
        };
    }

    /** Later lines of a value take the indentation of the line that the gap stands in. */
    private String block(String text) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("(?<=\n)", -1)) {
            String indentation = line.substring(0, line.length() - line.stripLeading().length());
            out.append(replaced(line, value -> value.replace("\n", "\n" + indentation)));
        }
        return out.toString();
    }

    private static String plain(String value) {
        return staysPlain(value) ? value : quoted(value);
    }

    private static boolean staysPlain(String value) {
        try {
            List<Event> events = StreamSupport
                    .stream(new Parse(SETTINGS).parseString("- k: " + value + "\n").spliterator(), false).toList();
            return events.size() == 10 && events.get(5) instanceof ScalarEvent scalar
                    && scalar.getScalarStyle() == ScalarStyle.PLAIN && scalar.getValue().equals(value);
        } catch (YamlEngineException broken) {
            return false;
        }
    }

    private static String single(String value) {
        return value.contains("\n") ? quoted(value) : "'" + value.replace("'", "''") + "'";
    }

    /** A JSON string is a double-quoted scalar of YAML 1.2. */
    private static String quoted(String value) {
        return JsonText.compact(StringNode.valueOf(value));
    }

    /** Comments, and texts that are no YAML. */
    private String inline(String text) {
        return replaced(text, value -> value.replace('\n', ' '));
    }

    private String replaced(String text) {
        return replaced(text, value -> value);
    }

    private String replaced(String text, UnaryOperator<String> form) {
        return Template.MARKER.matcher(text).replaceAll(match -> {
            String value = values.get(match.group(1));
            return Matcher.quoteReplacement(value == null ? match.group() : form.apply(value));
        });
    }
}
