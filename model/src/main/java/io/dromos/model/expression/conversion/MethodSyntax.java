package io.dromos.model.expression.conversion;

import io.dromos.model.expression.conversion.Meaning.Bean;
import io.dromos.model.expression.conversion.Meaning.Call;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code bean} and {@code bean?method=name}, as the language {@code method} writes calls. */
record MethodSyntax() implements LanguageSyntax {

    private static final Pattern CALL = Pattern.compile("([\\w.-]+)(?:\\?method=|::|\\.)([A-Za-z_]\\w*)");
    private static final Pattern BEAN = Pattern.compile("[\\w-]+");

    @Override
    public Optional<Meaning> read(String text) {
        Matcher call = CALL.matcher(text.strip());
        if (call.matches()) {
            return Optional.of(new Call(call.group(1), call.group(2)));
        }
        return BEAN.matcher(text.strip()).matches() ? Optional.of(new Bean(text.strip())) : Optional.empty();
    }

    @Override
    public Optional<String> write(Meaning meaning) {
        return switch (meaning) {
            case Call(String bean, String method) -> Optional.of(bean + "?method=" + method);
            case Bean(String name) -> Optional.of(name);
            case Meaning.Body _,Meaning.Header _,Meaning.ExchangeProperty _,Meaning.Variable _,Meaning.Constant _ ->
                Optional.empty();
        };
    }
}
