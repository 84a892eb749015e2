package io.dromos.model.shape.typing;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionTyping;
import io.dromos.model.expression.TextRange;
import io.dromos.model.shape.typing.NameReading.Kind;
import io.dromos.model.type.ArrayShape;
import io.dromos.model.type.EncodedShape;
import io.dromos.model.type.MessageShape;
import io.dromos.model.type.ObjectShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.Shapes;
import io.dromos.model.type.UnknownShape;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Types what is plain in Groovy: {@code body.total}, {@code headers.amount}. The script is only looked at. */
final class GroovyTyping implements ExpressionTyping {

    private static final Map<String, Kind> NAMED = Map.of("headers", Kind.HEADER, "header", Kind.HEADER,
            "exchangeProperties", Kind.PROPERTY, "exchangeProperty", Kind.PROPERTY, "variables", Kind.VARIABLE,
            "variable", Kind.VARIABLE);
    private static final Pattern PATH = Pattern.compile("(?<![\\w.$])(?:request\\.)?(body|headers?|"
            + "exchangeProperties|exchangeProperty|variables?)((?:\\??\\.[A-Za-z_]\\w*(?![\\w(])|\\[\\d+]){1,30})"
            + "(?!\\s*(?:=[^=~]|[({+*/-]?=[^=]))");
    private static final Pattern PART = Pattern.compile("\\??\\.([A-Za-z_]\\w*)|\\[\\d+]");
    private static final Pattern HIDDEN = Pattern
            .compile("'''[\\s\\S]*?'''|\"\"\"[\\s\\S]*?\"\"\"|'(?:[^'\\\\\\n]|\\\\.)*'|\"(?:[^\"\\\\\\n]|\\\\.)*\""
                    + "|//[^\\n]*|/\\*[\\s\\S]*?\\*/");
    private static final Pattern OWN_NAME = Pattern
            .compile("\\b(?:def|var|Map|List|String|Object)\\s+(?:body|headers?|variables?)\\b|->"
                    + "|\\b(?:body|headers|variables)\\s*=[^=]");

    private final NameReading names;

    GroovyTyping(NameReading names) {
        this.names = names;
    }

    @Override
    public boolean knows(String language) {
        return language.equals("groovy");
    }

    @Override
    public Typed type(Expression expression, MessageShape arriving) {
        String script = HIDDEN.matcher(expression.text()).replaceAll(found -> " ".repeat(found.group().length()));
        Problems problems = new Problems();
        if (OWN_NAME.matcher(script).find()) {
            return Typed.UNKNOWN;
        }
        Shape last = new UnknownShape();
        Matcher path = PATH.matcher(script);
        while (path.find()) {
            Shape shape = path(path, arriving, problems);
            last = path.group().equals(script.strip()) ? shape : last;
        }
        return problems.typed(last);
    }

    private Shape path(Matcher path, MessageShape arriving, Problems problems) {
        Kind kind = NAMED.get(path.group(1));
        Shape shape = kind == null ? arriving.body() : new UnknownShape();
        Matcher part = PART.matcher(path.group(2));
        int offset = path.start(2);
        boolean first = true;
        while (part.find() && (first || !(shape instanceof UnknownShape))) {
            String name = part.group(1);
            if (name == null) {
                shape = shape instanceof ArrayShape(Shape items) ? items : new UnknownShape();
            } else {
                TextRange range = new TextRange(offset + part.start(1), offset + part.end(1));
                shape = first && kind != null
                        ? names.read(kind, name, range, arriving, problems)
                        : property(shape, name, range, problems);
            }
            first = false;
        }
        return shape;
    }

    /** A property of a map is its key; of a list it is that of each item. */
    private static Shape property(Shape shape, String name, TextRange range, Problems problems) {
        if (shape instanceof ObjectShape object) {
            return Fields.of(object, name, range, field -> field, problems);
        }
        if (shape instanceof ArrayShape(Shape items) && items instanceof ObjectShape each
                && !Members.has(shape, name)) {
            return new ArrayShape(Fields.of(each, name, range, field -> field, problems));
        }
        if (shape instanceof EncodedShape(String format, Shape content) && content instanceof ObjectShape object
                && !Members.has(shape, name) && object.field(name).isPresent()) {
            problems.add(range, "encoded", List.of(), name, Shapes.typeName(new EncodedShape(format, content)));
        }
        return new UnknownShape();
    }
}
