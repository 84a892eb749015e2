package io.dromos.model.expression.conversion;

import io.dromos.model.expression.conversion.Meaning.Bean;
import io.dromos.model.expression.conversion.Meaning.Body;
import io.dromos.model.expression.conversion.Meaning.Call;
import io.dromos.model.expression.conversion.Meaning.Constant;
import io.dromos.model.expression.conversion.Meaning.ExchangeProperty;
import io.dromos.model.expression.conversion.Meaning.Header;
import io.dromos.model.expression.conversion.Meaning.Variable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Simple. A field of data in memory is written with brackets, for a dot calls a method in Camel, which maps do not
 * have; a field of a JSON text is read with jq.
 */
record SimpleSyntax() implements LanguageSyntax {

    private static final Pattern FUNCTION = Pattern.compile("\\$(?:simple)?\\{([^{}]*)}");
    private static final Pattern NAMED = Pattern.compile(
            "(?:in\\.)?(headers?|exchangeProperty|variables?)(?:[.:]([\\w-]+)|\\[['\"]?([^\\]'\"]+)['\"]?])");
    private static final Pattern BODY = Pattern.compile("(?:in\\.)?body((?:\\??\\.[A-Za-z_]\\w*|\\[[^\\[\\]]+])*)");
    private static final Pattern PART = Pattern
            .compile("\\??\\.([A-Za-z_]\\w*)|\\[(\\d+)]|\\[['\"]?([^\\]'\"]+)['\"]?]");
    private static final Pattern INNER = Pattern.compile("(jq|jsonpath)\\((.*)\\)");
    private static final Pattern PLAIN = Pattern.compile("[\\w-]+");

    @Override
    public Optional<Meaning> read(String whole) {
        Matcher function = FUNCTION.matcher(whole.strip());
        if (function.matches()) {
            return function(function.group(1).strip());
        }
        return whole.contains("${") || whole.contains("$simple{")
                ? Optional.empty()
                : Optional.of(new Constant(SimpleEscapes.read(whole)));
    }

    private static Optional<Meaning> function(String text) {
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return Optional.of(named(named.group(1), named.group(2) != null ? named.group(2) : named.group(3)));
        }
        Matcher body = BODY.matcher(text);
        if (body.matches()) {
            List<PathPart> path = PART.matcher(body.group(1)).results().map(found -> found.group(2) != null
                    ? (PathPart) new PathPart.Item(Integer.parseInt(found.group(2)))
                    : new PathPart.Field(found.group(1) != null ? found.group(1) : found.group(3))).toList();
            return Optional.of(new Body(path, false));
        }
        Matcher inner = INNER.matcher(text);
        if (inner.matches()) {
            return LanguageSyntaxes.of(inner.group(1)).flatMap(syntax -> syntax.read(inner.group(2)))
                    .filter(Body.class::isInstance);
        }
        return text.startsWith("ref:")
                ? Optional.of(new Bean(text.substring(4)))
                : text.startsWith("bean:") ? new MethodSyntax().read(text.substring(5)) : Optional.empty();
    }

    private static Meaning named(String holder, String name) {
        return holder.startsWith("header")
                ? new Header(name)
                : holder.startsWith("variable") ? new Variable(name) : new ExchangeProperty(name);
    }

    @Override
    public Optional<String> write(Meaning meaning) {
        return switch (meaning) {
            case Body(List<PathPart> path, boolean _) when path.isEmpty() -> Optional.of("${body}");
            case Body(List<PathPart> path, boolean text) -> Optional.of(text
                    ? "${jq(" + new JqSyntax().write(new Body(path, true)).orElse(".") + ")}"
                    : "${body" + brackets(path) + "}");
            case Header(String name) -> Optional.of("${header" + field(name) + "}");
            case ExchangeProperty(String name) -> Optional.of("${exchangeProperty" + field(name) + "}");
            case Variable(String name) -> Optional.of("${variable" + field(name) + "}");
            case Constant(String text) -> SimpleEscapes.write(text);
            case Bean(String name) -> Optional.of("${ref:" + name + "}");
            case Call(String bean, String method) -> Optional.of("${bean:" + bean + "?method=" + method + "}");
        };
    }

    private static String field(String name) {
        return PLAIN.matcher(name).matches() ? "." + name : "[" + name + "]";
    }

    private static String brackets(List<PathPart> path) {
        StringBuilder text = new StringBuilder();
        for (PathPart part : path) {
            switch (part) {
                case PathPart.Item(int index) -> text.append('[').append(index).append(']');
                case PathPart.Field(String name) -> text.append('[').append(name).append(']');
            }
        }
        return text.toString();
    }
}
