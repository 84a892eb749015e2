package io.dromos.model.shape.typing;

import io.dromos.model.expression.TextRange;
import io.dromos.model.type.ArrayShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.UnknownShape;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one JSONPath from left to right; what it does not understand ends the reading as unknown. */
final class JsonPathReading {

    private static final Pattern NAME = Pattern.compile("\\.([\\p{L}_][\\p{L}\\p{N}_-]*)(?![\\p{L}\\p{N}_-]*\\()");
    private static final Pattern QUOTED = Pattern.compile("\\[\\s*(['\"])((?:(?!\\1).)*)\\1\\s*]");
    private static final Pattern PLACE = Pattern.compile("\\[\\s*-?\\d+\\s*]");
    private static final Pattern EACH = Pattern.compile("\\[\\s*\\*\\s*]|\\.\\*|\\[\\s*-?\\d*\\s*:\\s*-?\\d*\\s*]");
    private static final Pattern OF_ITEM = Pattern.compile("@((?:\\.[\\p{L}_][\\p{L}\\p{N}_]*(?!\\w*\\())+)");

    private final String text;
    private final JsonContent content;

    JsonPathReading(String text, Problems problems) {
        this.text = text;
        this.content = new JsonContent(problems);
    }

    Shape read(int from, Shape root) {
        Shape shape = root;
        boolean several = false;
        int at = from;
        while (at < text.stripTrailing().length() && !(shape instanceof UnknownShape)) {
            Matcher name = at(NAME, at);
            Matcher quoted = at(QUOTED, at);
            if (name.lookingAt()) {
                shape = content.field(shape, name.group(1), range(name, 1));
                at = name.end();
            } else if (quoted.lookingAt()) {
                shape = content.field(shape, quoted.group(2), range(quoted, 2));
                at = quoted.end();
            } else if (at(PLACE, at).lookingAt()) {
                at = end(PLACE, at);
                shape = content.item(shape, new TextRange(at - 1, at));
            } else if (at(EACH, at).lookingAt()) {
                int end = end(EACH, at);
                shape = content.item(shape, new TextRange(at, end));
                several = true;
                at = end;
            } else if (text.startsWith("[?(", at)) {
                int end = filterEnd(at);
                shape = content.item(shape, new TextRange(at, at + 2));
                filter(at, end, shape);
                several = true;
                at = end;
            } else {
                return new UnknownShape();
            }
        }
        return several && !(shape instanceof UnknownShape) ? new ArrayShape(shape) : shape;
    }

    private Matcher at(Pattern pattern, int at) {
        return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
    }

    private int end(Pattern pattern, int at) {
        Matcher matcher = at(pattern, at);
        return matcher.lookingAt() ? matcher.end() : at;
    }

    private static TextRange range(Matcher matcher, int group) {
        return new TextRange(matcher.start(group), matcher.end(group));
    }

    private int filterEnd(int from) {
        int depth = 0;
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** {@code @.price} inside of a filter is a field of each item. */
    private void filter(int from, int end, Shape item) {
        Matcher path = OF_ITEM.matcher(text).region(from, end);
        while (path.find()) {
            Shape shape = item;
            int at = path.start(1);
            while (at < path.end(1) && !(shape instanceof UnknownShape)) {
                Matcher name = at(NAME, at);
                if (!name.lookingAt() || name.end() > path.end(1)) {
                    break;
                }
                shape = content.field(shape, name.group(1), range(name, 1));
                at = name.end();
            }
        }
    }
}
