package io.dromos.model.expression.conversion;

import io.dromos.model.expression.conversion.Meaning.Body;
import io.dromos.model.expression.conversion.Meaning.Constant;
import io.dromos.model.expression.conversion.Meaning.ExchangeProperty;
import io.dromos.model.expression.conversion.Meaning.Header;
import io.dromos.model.expression.conversion.Meaning.Variable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Languages that reach everything as fields of a few variables: Groovy, JavaScript, MVEL, OGNL, SpEL.
 *
 * @param variables
 *            what holds the exchange's variables; empty: the language does not have them
 * @param before
 *            what stands around a whole expression, as SpEL's <code>#{</code>
 */
record ScriptSyntax(String body, String headers, String exchangeProperties, String variables, String before,
        String after) implements LanguageSyntax {

    @Override
    public Optional<Meaning> read(String whole) {
        String text = whole.strip();
        if (!text.startsWith(before) || !text.endsWith(after) || text.length() < before.length() + after.length()) {
            return Optional.empty();
        }
        String inner = text.substring(before.length(), text.length() - after.length()).strip();
        return constant(inner).or(() -> named(inner, headers, Header::new))
                .or(() -> named(inner, exchangeProperties, ExchangeProperty::new))
                .or(() -> variables.isEmpty() ? Optional.empty() : named(inner, variables, Variable::new))
                .or(() -> after(inner, body).map(path -> new Body(path, false)));
    }

    private static Optional<Meaning> constant(String text) {
        boolean quoted = text.length() > 1 && (text.charAt(0) == '\'' || text.charAt(0) == '"');
        String inner = quoted ? text.substring(1, text.length() - 1) : "";
        return quoted && Quotes.around(inner, text.charAt(0)).filter(text::equals).isPresent()
                ? Optional.of(new Constant(inner))
                : Optional.empty();
    }

    private static Optional<Meaning> named(String text, String holder, Function<String, Meaning> meaning) {
        return after(text, holder).filter(path -> path.size() == 1).map(List::getFirst)
                .flatMap(part -> part instanceof PathPart.Field(String name)
                        ? Optional.of(meaning.apply(name))
                        : Optional.empty());
    }

    private static Optional<List<PathPart>> after(String text, String holder) {
        return text.startsWith(holder) ? DataPath.read(text.substring(holder.length())) : Optional.empty();
    }

    @Override
    public Optional<String> write(Meaning meaning) {
        return switch (meaning) {
            case Body(List<PathPart> path, boolean text) when !text || path.isEmpty() ->
                Optional.of(around(body + DataPath.write(path, '\'')));
            case Header(String name) -> Optional.of(around(headers + field(name)));
            case ExchangeProperty(String name) -> Optional.of(around(exchangeProperties + field(name)));
            case Variable(String name) when !variables.isEmpty() -> Optional.of(around(variables + field(name)));
            case Constant(String text) -> Quotes.around(text, '\'').map(this::around);
            case Body _,Variable _,Meaning.Bean _,Meaning.Call _ -> Optional.empty();
        };
    }

    private static String field(String name) {
        return DataPath.write(List.of(new PathPart.Field(name)), '\'');
    }

    private String around(String text) {
        return before + text + after;
    }
}
