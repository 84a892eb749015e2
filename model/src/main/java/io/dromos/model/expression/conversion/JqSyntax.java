package io.dromos.model.expression.conversion;

import io.dromos.model.expression.conversion.Meaning.Body;
import io.dromos.model.expression.conversion.Meaning.Constant;
import io.dromos.model.expression.conversion.Meaning.ExchangeProperty;
import io.dromos.model.expression.conversion.Meaning.Header;
import io.dromos.model.expression.conversion.Meaning.Variable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** jq, with the functions that Camel adds for headers, exchange properties and variables. */
record JqSyntax() implements LanguageSyntax {

    private static final Pattern NAMED = Pattern
            .compile("(header|property|variable)\\(\\s*[\"']([^\"'\\\\]+)[\"']\\s*\\)");
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"");

    @Override
    public Optional<Meaning> read(String whole) {
        String text = whole.strip();
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            String name = named.group(2);
            return Optional.of(switch (named.group(1)) {
                case "header" -> new Header(name);
                case "property" -> new ExchangeProperty(name);
                default -> new Variable(name);
            });
        }
        Matcher constant = TEXT.matcher(text);
        if (constant.matches()) {
            return Optional.of(new Constant(constant.group(1)));
        }
        return text.startsWith(".")
                ? DataPath.read(text.equals(".") ? "" : text).map(path -> new Body(path, true))
                : Optional.empty();
    }

    @Override
    public Optional<String> write(Meaning meaning) {
        return switch (meaning) {
            case Body(var path, boolean _) -> Optional.of(path(DataPath.write(path, '"')));
            case Header(String name) -> Optional.of("header(\"" + name + "\")");
            case ExchangeProperty(String name) -> Optional.of("property(\"" + name + "\")");
            case Variable(String name) -> Optional.of("variable(\"" + name + "\")");
            case Constant(String text) -> Quotes.around(text, '"');
            case Meaning.Bean _,Meaning.Call _ -> Optional.empty();
        };
    }

    private static String path(String written) {
        return written.startsWith(".") ? written : "." + written;
    }
}
