package io.dromos.model.expression.conversion;

import io.dromos.model.expression.conversion.Meaning.Constant;
import io.dromos.model.expression.conversion.Meaning.Header;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** XPath, with Camel's function for headers. Ways into XML mean other data than those into objects. */
record XPathSyntax() implements LanguageSyntax {

    private static final Pattern HEADER = Pattern.compile("in:header\\(\\s*['\"]([^'\"]+)['\"]\\s*\\)");
    private static final Pattern TEXT = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

    @Override
    public Optional<Meaning> read(String whole) {
        Matcher header = HEADER.matcher(whole.strip());
        if (header.matches()) {
            return Optional.of(new Header(header.group(1)));
        }
        Matcher text = TEXT.matcher(whole.strip());
        return text.matches()
                ? Optional.of(new Constant(text.group(1) != null ? text.group(1) : text.group(2)))
                : Optional.empty();
    }

    @Override
    public Optional<String> write(Meaning meaning) {
        return switch (meaning) {
            case Header(String name) -> Optional.of("in:header('" + name + "')");
            case Constant(String text) -> Quotes.around(text, '\'');
            case Meaning.Body _,Meaning.ExchangeProperty _,Meaning.Variable _,Meaning.Bean _,Meaning.Call _ ->
                Optional.empty();
        };
    }
}
